import { honorifics } from '../../../lexicon/honorifics.ts'
import { soleOffices } from '../../../lexicon/offices.ts'
import { stops } from '../../../lexicon/stops.ts'
import { characters } from '../../../text/characters.ts'
import type { ArticleText } from '../article.ts'
import type { Sighting, Span } from '../sighting.ts'
import { headEndingAt, isTold, type TitleSpan, titleEndingAt, titleStartingAt } from '../title-span.ts'
import type { Refined } from './refiners.ts'

/**
 * The titles beside each mention: before the name (a blank or a rank between them allowed), after it, and what a
 * sentence appoints the person to (`某某任…委员会主任`).
 */
export function printedTitle(article: ArticleText, seen: readonly Sighting[]): Refined {
  const ordered = [...seen].sort((a, b) => a.section - b.section || a.start - b.start)
  const kept: Sighting[] = []
  let previous: Sighting | null = null
  for (const one of ordered) {
    const { text } = article.line(one.section)
    const earlier: Sighting | null = previous?.section === one.section ? previous : null
    const before = envoyTitle(text, titleBefore(text, one, earlier?.end ?? 0), earlier)
    const after = spanOf(titleAfter(text, one.end, before !== null))
    const behind = behindGloss(text, one.end)
    const appointed = appointedTo(text, after?.end ?? behind, isChosen(text, one.start))
    const titles = [before, after, appointed].filter((span) => span !== null)
    const { section, start, end, form, rule } = one
    const done: Sighting = {
      section,
      start,
      end,
      form,
      rule,
      title: before ?? after,
      titles: titles.length > 0 ? titles : sharedTitle(text, one, earlier),
      listedAfter: earlier && goesOn(text, earlier, before?.start ?? start, start) ? earlier : null,
    }
    kept.push(done)
    previous = done
  }
  return { kept, refused: [] }
}

const spanOf = (span: Span | null): Span | null => span && { start: span.start, end: span.end }

/** What follows a name, or its Latin form; `主席某某某特使` is whom he sends. */
function titleAfter(text: string, end: number, titled: boolean): TitleSpan | null {
  const behind = behindGloss(text, end)
  const after = titleStartingAt(text, end) ?? (behind > end ? titleStartingAt(text, behind) : null)
  return after !== null && titled && envoys.has(text.slice(after.start, after.start + after.head.word.length))
    ? null
    : after
}

/** Behind the Latin form in brackets, if one stands at `at`. */
function behindGloss(text: string, at: number): number {
  if (text[at] !== '(') return at
  const close = text.slice(at, at + 60).indexOf(')')
  return close < 0 ? at : at + close + 1
}

/** What stands between two names of one list, titles aside. */
const listed = /^(?:\([^()]*\))?(?:(?:先生|女士)?、|(?:和|与|及|偕|携)其?(?:夫人|丈夫|妻子))$/u

const listedBeginnings = characters('(先女、和与及以偕携主总首的夫丈妻胞之儿')

/** `某主席夫人某某某` */
const ofKin = /^(?:主席|总统|总理|首相|总书记)?的?(?:夫人|丈夫|妻子|胞妹|胞弟|之子|之女|儿子|女儿)/u

/** Whether a name is listed behind another: by `、`, as a spouse, or by `和` among those whom one side receives. */
function goesOn(text: string, earlier: Sighting, start: number, name: number): boolean {
  if (!listedBeginnings.at(text, earlier.end)) return false
  const between = text.slice(earlier.end, Math.min(start, earlier.end + 24))
  if (listed.test(between)) return true
  if (ofKin.test(text.slice(earlier.end, earlier.end + 6)) && name < earlier.end + 6) return true
  const from = Math.min(earlier.start, ...earlier.titles.map((title) => title.start))
  return (
    /^(?:和|及|以及)$/u.test(between) &&
    /(?:会见|会晤|拜会|拜访|接见)了?$/u.test(text.slice(Math.max(0, from - 4), from))
  )
}

/** `副总理A和B`: a title that several can hold at once is that of each name in the list. */
function sharedTitle(text: string, one: Sighting, lender: Sighting | null): readonly Span[] {
  const [title] = lender?.titles ?? []
  if (/^(?:夫妇|伉俪)/u.test(text.slice(one.end, one.end + 2))) return []
  if (!lender || !title || title.end > lender.start || !/^(?:、|和|及|以及)$/u.test(text.slice(lender.end, one.start)))
    return []
  const head = headEndingAt(text, title.end)
  // Of former heads of state and government there are several.
  const former = /[前原]/u.test(text.slice(title.start, title.end))
  return head && (former || !soleOffices.has(head.word)) ? [title] : []
}

/** `某主席特使`, `某主席的特使`: the sender belongs to the envoy's title. */
function envoyTitle(text: string, title: Span | null, sender: Sighting | null): Span | null {
  if (!title || !sender || !envoyBeginnings.at(text, title.start)) return title
  const [first = ''] = text.slice(title.start, title.end).split('、')
  if (!envoys.has(first)) return title
  const between = text.slice(Math.max(sender.end, ...sender.titles.map(({ end }) => end)), title.start)
  return between === '' || between === '的'
    ? { start: Math.min(sender.start, sender.title?.start ?? sender.start), end: title.end }
    : title
}

const envoys = new Set(['特使', '特别代表', '特别助理', '私人代表', '夫人'])
const envoyBeginnings = characters(Array.from(envoys, (envoy) => envoy.charAt(0)))

const spouses = new Set(['夫人', '丈夫', '妻子'])

/** Before the rank between a title and a name, if one stands there; null where the title is another's (`总统夫人某某`). */
function beforeRank(text: string, end: number): number | null {
  // `首相敦某某某`
  if (text[end - 1] === '敦' && headEndingAt(text, end - 1) !== null) return end - 1
  const rank = honorifics.endingAt(text, end)
  if (!rank || headEndingAt(text, end) !== null) return end
  if (spouses.has(rank.word) || rank.value === 'KIN') return null
  const before = end - rank.word.length
  return text[before - 1] === '、' ? before - 1 : before
}

const titleJoints = characters('、,')
const nameJoints = characters('和与及')

function titleBefore(text: string, { start: at, end: nameEnd }: Span, barrier: number): Span | null {
  // `…外长 某某某:…`: a headline of two parts; the second names its speaker.
  if (text[at - 1] === ' ' && text[nameEnd] === ':') return null
  const end = beforeRank(text, text[at - 1] === ' ' || isTold(text, at - 1) ? at - 1 : at)
  const title = end === null ? null : titleEndingAt(text, end)
  if (!title || end === null) return null
  if (title.start >= barrier) return { start: title.start, end }
  // `主席某某某特使、部长某某`: behind the sender's name the envoy's own title begins.
  if (/^(?:特使|特别代表|私人代表)、/u.test(text.slice(barrier, barrier + 5))) return { start: barrier, end }
  // The reach back ran over another name: what belongs to that one ends with the next joint.
  for (let i = barrier; i < end; i++) {
    if (titleJoints.at(text, i) && headEndingAt(text, end)) return i + 1 < end ? { start: i + 1, end } : null
  }
  const start = nameJoints.at(text, barrier) ? barrier + 1 : barrier
  return start < end ? { start, end } : null
}

const appointments =
  /(?:为(?=新|下一?任|名誉)|现任|当选为|当选|出任|担任|就任|续任|连任|升任|转任|改任|兼任|接任|被任命为|获任命为|被选为|被推举为|被推选为|被选举为|任)(?:新任|新一届)?/uy

/** `选举某某为会长` */
const becoming = /为(?:新任|新一届)?/uy

/** `…经七轮投票当选…`: the verb a few words on in the same clause. */
const elected = /[^。,;:!?、·\n]{1,10}?当选(?:为)?(?=[^。,;:!?、·\n]{3})/uy
const ELECTED_REACH = 20

/** Of each such phrase a character that it must hold, asked first: most clauses hold none. */
const appointing = characters('为现当出担就续连升转改兼接被获任')
const electing = characters('当')
const choosing = characters('选推任聘')

/** `大会选举某某为会长`: chosen in the same clause. */
const isChosen = (text: string, at: number): boolean =>
  choosing.within(text, Math.max(0, at - 48), at) &&
  /(?:选举|推选|推举|选出|任命|聘请)[^,。;:]{0,40}$/u.test(text.slice(Math.max(0, at - 48), at))

/** Where an office is told behind a name: right behind a verb of appointment, or behind an election further on. */
function officeTold(text: string, at: number, chosen: boolean): number | null {
  const taken = chosen ? becoming : appointments
  taken.lastIndex = at
  if (appointing.at(text, at) && taken.test(text)) return taken.lastIndex
  if (!electing.within(text, at + 1, at + 1 + ELECTED_REACH)) return null
  elected.lastIndex = at
  const later = elected.exec(text)
  return later && !/[他她贺]/u.test(later[0]) ? elected.lastIndex : null
}

/** `苏某总书记任…指导委员会主任`: an office that follows, up to the end of its clause. */
function appointedTo(text: string, at: number, chosen: boolean): Span | null {
  const start = officeTold(text, at, chosen)
  if (start === null) return null
  const clause = /[。,;:!?\n]|$/gu
  clause.lastIndex = start
  const end = clause.exec(text)?.index ?? text.length
  if (end - start > 60 || end - start < 2) return null
  return headEndingAt(text, end) && stops.startingAt(text, start)?.value !== 'HARD' ? { start, end } : null
}
