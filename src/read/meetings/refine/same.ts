import { stateOfCapital } from '../../../lexicon/places.ts'
import { firstDay, lastDay } from '../../../text/edtf.ts'
import type { Draft } from '../draft.ts'
import { ordinalOf, statesIn } from '../name.ts'

const pairwise = new Set(['TALKS', 'CALL_ON', 'WORKING_SESSION'])
const many = new Set(['CONFERENCE', 'SUMMIT', 'WORKING_SESSION', 'RECEPTION', 'CEREMONY', 'TALKS'])

/** Whether two tellings are of one occasion. `b` is the later one. */
export function sameOccasion(a: Draft, b: Draft): boolean {
  if (a === b) return false
  if (a.apart !== 0 && a.apart === b.apart) return false
  if (!kindsAgree(a, b) || !datesAgree(a, b) || !statusAgrees(a, b)) return false
  if (a.kind === 'VISIT' && b.kind === 'VISIT') return sameJourney(a, b)
  if (b.anaphor) return b.people.size < 2 || a.people.size === 0 || many.has(a.kind) || sharesOne(a, b)
  // `A在会谈中说…`, and then the talks themselves.
  if (a.anaphor && a.people.size === 1 && a.date === null && a.shape === b.shape && pairwise.has(a.kind))
    return sharesOne(a, b)
  if (a.name !== null && b.name !== null) return namesAgree(a.name.value, b.name.value)
  // `出席国书递交仪式,接受B递交的国书`.
  if (a.shape === 'event' && b.shape === 'credentials' && sharesOne(a, b)) return true
  return peopleAgree(a, b)
}

function kindsAgree(a: Draft, b: Draft): boolean {
  // What two chair is no call of one on the other.
  if (a.kind === 'CALL_ON' && [...b.people.values()].some((part) => part.role === 'CHAIR')) return false
  if (a.kind === b.kind)
    return a.kind === 'CEREMONY' ? ceremoniesAgree(a, b) : a.kind !== 'RECEPTION' || mealsAgree(a, b)
  if (b.anaphor) return pointsTo(a, b)
  const light = b.source === 'HEADLINE' || b.source === 'CAPTION'
  if (pairwise.has(a.kind) && pairwise.has(b.kind) && a.shape !== 'event' && b.shape !== 'event')
    return light || equalPeople(a, b)
  // A meal is no opening of anything, and a session no ceremony.
  if (!light && (a.kind === 'CEREMONY') !== (b.kind === 'CEREMONY') && !/开幕|闭幕/u.test(wordsOf(a) + wordsOf(b)))
    return false
  if (!light && (a.kind === 'RECEPTION' || b.kind === 'RECEPTION')) return false
  return (
    many.has(a.kind) && many.has(b.kind) && (light || b.name !== null) && a.shape === 'event' && b.shape === 'event'
  )
}

const wordsOf = ({ occasion, name }: Draft): string => name?.value ?? occasion[0]?.value ?? ''

/** `会上` is said of any; `会谈中` of what two have, `会议期间` of what many have. */
function pointsTo(a: Draft, b: Draft): boolean {
  if (b.occasion[0]?.value === '会上') return a.kind !== 'VISIT' && a.kind !== 'PHONE_CALL'
  return (many.has(a.kind) && many.has(b.kind) && a.shape === b.shape) || (pairwise.has(a.kind) && pairwise.has(b.kind))
}

/** Tea is not dinner. */
function mealsAgree(a: Draft, b: Draft): boolean {
  const [x, y] = [a, b].map((draft) => /[茶早午晚国]/u.exec(draft.occasion[0]?.value ?? '')?.[0].replace('国', '晚'))
  return x === undefined || y === undefined || x === y
}

/** `签署仪式` and `签署` are one thing, `欢迎仪式` another; `仪式` alone may be any. */
function ceremoniesAgree(a: Draft, b: Draft): boolean {
  const [x, y] = [a.occasion[0]?.value ?? '', b.occasion[0]?.value ?? '']
  const words = (word: string) =>
    /国书/u.test(word)
      ? '国'
      : word
          .replace(/仪式|典礼|递交|呈递|了|的|副本/gu, '')
          .slice(0, 1)
          .replace('颁', '授')
  return b.anaphor || words(x) === '' || words(y) === '' || words(x) === words(y)
}

function statusAgrees(a: Draft, b: Draft): boolean {
  return (
    a.status === b.status ||
    a.status === 'ONGOING' ||
    b.status === 'ONGOING' ||
    b.anaphor ||
    b.source === 'HEADLINE' ||
    a.kind === 'VISIT'
  )
}

/** Unknown agrees with everything; known dates must share a day. */
function datesAgree(a: Draft, b: Draft): boolean {
  if (a.date === null || b.date === null || a.date.value === b.date.value) return true
  if (a.date.rule === 'dates/departure' || b.date.rule === 'dates/departure') return true
  const [from, to] = [firstDay(a.date.value), lastDay(a.date.value)]
  const [since, until] = [firstDay(b.date.value), lastDay(b.date.value)]
  return from !== null && to !== null && since !== null && until !== null && from <= until && since <= to
}

function sameJourney(a: Draft, b: Draft): boolean {
  const shared = [...b.people].some(([person, part]) => part.role === 'GUEST' && a.people.get(person)?.role === 'GUEST')
  const [x, y] = [a.place?.value ?? '', b.place?.value ?? '']
  const [one, other] = [stateOf(x), stateOf(y)]
  // `白俄罗斯` holds `俄罗斯`, and is another state.
  const there =
    one !== undefined && other !== undefined ? one === other : x === '' || y === '' || x.includes(y) || y.includes(x)
  return there && (shared || b.people.size === 0 || a.people.size === 0)
}

/** The state that a place is, is named by, or is the capital of. */
function stateOf(place: string): string | undefined {
  return statesIn(place)[0] ?? stateOfCapital(place)
}

const filler = /[的第次届在和与、及\s()“”—–-]/gu

function namesAgree(a: string, b: string): boolean {
  const [x, y] = [ordinalOf(a), ordinalOf(b)]
  if (x !== null && y !== null && x !== y) return false
  const [plainA, plainB] = [a.replace(filler, ''), b.replace(filler, '')]
  if (plainA.includes(plainB) || plainB.includes(plainA)) return true
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < plainA.length; i += 1) pairs.add(plainA.slice(i, i + 2))
  let shared = 0
  for (let i = 0; i + 1 < plainB.length; i += 1) if (pairs.has(plainB.slice(i, i + 2))) shared += 1
  return shared / Math.max(1, Math.min(plainA.length, plainB.length) - 1) >= 0.6
}

function sharesOne(a: Draft, b: Draft): boolean {
  return [...b.people.keys()].some((person) => a.people.has(person))
}

function equalPeople(a: Draft, b: Draft): boolean {
  return a.people.size === b.people.size && [...b.people.keys()].every((person) => a.people.has(person))
}

/** `并与省领导举行工作座谈` in the lead: with whom is told below. */
function isLeadOf(a: Draft, b: Draft): boolean {
  const [x, y] = [a.occasion[0], b.occasion[0]]
  if (a.people.size !== 1 || a.apart !== 0 || b.apart !== 0 || a.kind === 'CALL_ON' || a.shape !== 'talk') return false
  return x !== undefined && y !== undefined && x.section <= 2 && y.section > x.section && x.value === y.value
}

/** `在9日举行的会谈中,A与B交换意见`: with whom the talks were is said of what was done in them. */
function isWithin(a: Draft, b: Draft): boolean {
  return b.parent === a && a.shape === 'talk' && b.shape === 'meet'
}

/** `A接受三国大使递交国书`, and then how B, C and D presented them. */
function isListOf(a: Draft, b: Draft): boolean {
  return a.shape === 'credentials' && b.shape === 'credentials' && a.people.size === 1 && b.people.size > 2
}

function peopleAgree(a: Draft, b: Draft): boolean {
  const light = b.source === 'HEADLINE' || b.source === 'CAPTION'
  if (a.people.size === 0 || b.people.size === 0)
    return (
      light ||
      b.background ||
      a.background ||
      (a.date !== null && a.date.value === b.date?.value && a.shape === b.shape)
    )
  const [small, large] = a.people.size <= b.people.size ? [a, b] : [b, a]
  const inside = [...small.people.keys()].every((person) => large.people.has(person))
  // Two who were only present are no longer those who met.
  const principals = [...large.people.keys()].slice(0, 2)
  if (inside && !light && large.people.size > 2 && !principals.some((person) => small.people.has(person))) return false
  if (inside && small === a && (isLeadOf(a, b) || isWithin(a, b) || isListOf(a, b))) return true
  if (inside) return small.people.size > 1 || large.people.size === 1 || light || a.shape === 'event'
  return light && [...small.people.keys()].some((person) => large.people.has(person)) && a.shape === 'event'
}
