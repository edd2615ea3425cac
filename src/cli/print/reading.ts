import type { Article, Evidence, Meeting, Page, Participant, Person, Reading } from '../../read/reading.ts'
import type { Style } from '../terminal.ts'
import { count } from './count.ts'
import { sentenceAround } from './sentence.ts'

interface Options {
  style: Style
  /** Also rule ids and what was turned down. */
  explain: boolean
}

/** A reading for people: headline, who is named, who met, and the sentence that says so; then the teasers in the same form. */
export function printReading(reading: Reading, page: Page, options: Options): string {
  const { style } = options
  const blocks = [printArticle(reading.main, page.published ?? null, options)]
  for (const teaser of reading.related)
    blocks.push(indent(printArticle(teaser, null, options), `${style('dim', '│')} `))
  return `${style('dim', `── ${reading.id} ${'─'.repeat(Math.max(4, 60 - reading.id.length))}`)}\n${blocks.join('\n\n')}\n`
}

function printArticle(article: Article, published: string | null, options: Options): string {
  const { style, explain } = options
  const about = [published, article.outlet, article.datelinePlace].filter((part) => part !== null)
  const lines = [style('bold', article.headline || '(no headline)')]
  if (about.length > 0) lines.push(style('dim', about.join(' · ')))
  if (article.people.length > 0) lines.push('', ...article.people.map((person) => printPerson(person, style)))
  for (const [index, meeting] of article.meetings.entries())
    lines.push('', printMeeting(article, meeting, index, options))
  if (article.meetings.length === 0) lines.push('', style('dim', 'No meeting.'))
  if (explain && article.turnedDown.length > 0) lines.push('', ...printTurnedDown(article, style))
  return lines.join('\n')
}

function printPerson({ name, latinName, country, titles }: Person, style: Style): string {
  const head = latinName ? `${style('cyan', name)} (${latinName})` : style('cyan', name)
  return `${head}${country ? style('dim', ` ${country}`) : ''}${titles.length > 0 ? `  ${titles.join('; ')}` : ''}`
}

function printMeeting(article: Article, meeting: Meeting, index: number, options: Options): string {
  const { style, explain } = options
  const words = (value: string) => value.toLowerCase().replaceAll('_', ' ')
  const facts = [
    meeting.date ?? 'no date',
    meeting.place,
    meeting.mode === 'IN_PERSON' ? null : words(meeting.mode),
    meeting.status === 'HELD' ? null : words(meeting.status),
    meeting.sides.length > 0 ? meeting.sides.join('–') : null,
    meeting.parent === null ? null : `within ${meeting.parent + 1}`,
  ].filter((fact) => fact !== null)
  const head = `${style(['green', 'bold'], `${index + 1}. ${words(meeting.kind)}`)}  ${facts.join(' · ')}`
  const lines = [meeting.name ? `${head}\n   ${style('bold', meeting.name)}` : head]
  for (const participant of meeting.participants) lines.push(`   ${printParticipant(participant, style)}`)
  const occasion = meeting.evidence.filter(({ fact }) => fact === 'OCCASION')
  for (const evidence of occasion)
    lines.push(`   ${quote(article, evidence, style)}${explain ? rule(evidence, style) : ''}`)
  return lines.join('\n')
}

function printParticipant({ name, role, titleAsPrinted }: Participant, style: Style): string {
  const shown = role === 'PARTICIPANT' ? '' : style('yellow', ` ${role.toLowerCase()}`)
  return `${style('cyan', name)}${shown}${titleAsPrinted ? `  ${titleAsPrinted}` : ''}`
}

/** The sentence that a fact stands in, its own characters set off. */
function quote(article: Article, { section, start, end, text }: Evidence, style: Style): string {
  const whole = article.sections[section]?.text
  if (whole === undefined) return `“${text}”`
  const { from, to } = sentenceAround(whole, start, end)
  const [before, after] = [whole.slice(from, start), whole.slice(end, to)]
  return `${style('dim', `“${before}`)}${style('underline', whole.slice(start, end))}${style('dim', `${after}”`)}`
}

const rule = (evidence: Evidence, style: Style) => style('dim', ` [${evidence.rule}]`)

function printTurnedDown(article: Article, style: Style): string[] {
  const { turnedDown } = article
  return [
    style('dim', `${count(turnedDown.length, 'thing')} turned down:`),
    ...turnedDown.map((each) => `   ${quote(article, each, style)} ${each.reason}${rule(each, style)}`),
  ]
}

const indent = (text: string, by: string) => text.replace(/^/gm, by)
