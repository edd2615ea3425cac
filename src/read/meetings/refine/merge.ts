import { firstDay, lastDay } from '../../../text/edtf.ts'
import type { Draft, Fact, Part } from '../draft.ts'
import { exactness } from '../where.ts'
import { sameOccasion } from './same.ts'
import type { Refiner } from './story.ts'

/** An occasion that the article comes back to is one; the first telling decides its kind, each adds what it knows. */
export const merge: Refiner = (story) => {
  const kept: Draft[] = []
  const into = new Map<Draft, Draft>()
  const parents = new Set(story.drafts.map((other) => other.parent))
  for (const draft of story.drafts) {
    const [first] = toldApart(kept, draft)
    if (first !== undefined) {
      for (const fact of draft.occasion) first.occasion.push(fact)
      into.set(draft, first)
      continue
    }
    const candidates = near(kept).filter((other) => sameOccasion(other, draft))
    const target = meant(candidates, draft, parents)
    if (target === undefined) kept.push(draft)
    else {
      absorb(target, draft)
      into.set(draft, target)
    }
  }
  const final = (draft: Draft | null): Draft | null => {
    let at = draft
    for (let i = 0; at !== null && into.has(at) && i < story.drafts.length; i += 1) at = into.get(at) ?? null
    return at
  }
  for (const draft of kept) {
    draft.parent = final(draft.parent)
    draft.lender = final(draft.lender)
    if (draft.parent === draft) draft.parent = null
  }
  return { ...story, drafts: kept }
}

/** `A与B和C通电话` in a headline, `分别` in the text: the meetings of each of those whom a headline or a caption has in one. */
function toldApart(kept: readonly Draft[], draft: Draft): Draft[] {
  if ((draft.source !== 'HEADLINE' && draft.source !== 'CAPTION') || draft.people.size < 3 || draft.apart !== 0)
    return []
  const each = near(kept).filter(
    ({ apart, kind, people }) =>
      apart !== 0 &&
      kind === draft.kind &&
      people.size === 2 &&
      [...people.keys()].every((one) => draft.people.has(one)),
  )
  return each.length >= 2 && new Set(each.map(({ apart }) => apart)).size === 1 ? each : []
}

/** The occasions of the lead and those told last: a bound, so that a page of any length is read in linear time. */
function near(kept: readonly Draft[]): readonly Draft[] {
  return kept.length <= 150 ? kept : [...kept.slice(0, 50), ...kept.slice(-100)]
}

/** Of several occasions that a telling may be of, the likeliest: same kind, same people, same day, no mere frame. */
function meant(candidates: readonly Draft[], draft: Draft, frames: ReadonlySet<Draft | null>): Draft | undefined {
  let best: Draft | undefined
  let most = -1
  for (const other of candidates) {
    const score = weigh(other, draft, frames)
    // What is referred back to was told last; what is told again was told first.
    if (score > most || (score === most && draft.anaphor)) {
      best = other
      most = score
    }
  }
  return best
}

function weigh(other: Draft, draft: Draft, frames: ReadonlySet<Draft | null>): number {
  const shared = [...draft.people.keys()].filter((person) => other.people.has(person)).length
  const { anaphor } = draft
  const points: readonly (readonly [holds: boolean, weight: number])[] = [
    [other.kind === draft.kind, 4],
    [shared > 0 && shared === draft.people.size, 2],
    [shared > 0 && other.people.size === draft.people.size, 1],
    [draft.date !== null && other.date?.value === draft.date.value, 2],
    [draft.name !== null && other.name !== null, 2],
    [anaphor && !frames.has(other), 2],
    [anaphor && other.occasion.length > 1, 2],
    [anaphor && other.occasion.at(-1)?.section === draft.occasion[0]?.section, 3],
    [anaphor && other.occasion[0]?.value === draft.occasion[0]?.value, 1],
  ]
  return points.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0)
}

function absorb(a: Draft, b: Draft): void {
  for (const fact of b.occasion) a.occasion.push(fact)
  if (a.name === null || (b.name !== null && b.name.value.length <= 40 && b.name.value.endsWith(a.name.value)))
    a.name = b.name ?? a.name
  a.place = fuller(a.place, b.place)
  a.date = narrower(a, b)
  if (a.mode === 'IN_PERSON' || (b.mode === 'VIDEO' && a.modeFact?.rule === 'meetings/remote')) {
    a.mode = b.mode
    a.modeFact = b.modeFact ?? a.modeFact
  }
  if (a.status !== b.status && a.kind === 'VISIT' && b.status === 'ONGOING' && a.status !== 'PLANNED')
    a.status = b.status
  a.lender ??= b.lender
  if (!b.anaphor && b.parent !== a) a.parent ??= b.parent
  a.parentFact ??= b.parentFact
  a.background &&= b.background
  a.anaphor &&= b.anaphor
  const level = equals.has(a.kind) && b.kind === 'CALL_ON'
  for (const [person, part] of b.people) a.people.set(person, together(a.people.get(person), part, level))
  for (const [side, fact] of b.sides) if (!a.sides.has(side)) a.sides.set(side, fact)
}

/** Of talks, once told so, neither side is host or guest, by whatever word they are called again. */
const equals: ReadonlySet<Draft['kind']> = new Set(['TALKS', 'PHONE_CALL'])

function together(a: Part | undefined, b: Part, level: boolean): Part {
  const role = level && (b.role === 'HOST' || b.role === 'GUEST') ? 'PARTICIPANT' : b.role
  if (a === undefined) return { ...b, role }
  if (a.role === 'PARTICIPANT' || role === 'CHAIR') a.role = role
  a.title ??= b.title
  // Into the same list: somebody may be told of thousands of times.
  for (const fact of b.said) a.said.push(fact)
  return a
}

/** The more exact of two names of a place. */
function fuller(a: Fact<string> | null, b: Fact<string> | null): Fact<string> | null {
  if (a === null || b === null) return a ?? b
  if (exactness(b.value) > exactness(a.value)) return b
  return b.value.length > a.value.length && b.value.includes(a.value) ? b : a
}

/** The date that says more; a journey keeps its span, all else its day. */
function narrower(a: Draft, b: Draft): Fact<string> | null {
  if (a.date === null || b.date === null) return a.date ?? b.date
  const weak = /^dates\/(?:slip|departure)$/u
  if (weak.test(b.date.rule)) return a.date
  return weak.test(a.date.rule) || saysMore(a.kind, a.date.value, b.date.value) ? b.date : a.date
}

/** Whether the second of two dates of an occasion says more than the first. */
function saysMore(kind: Draft['kind'], first: string, second: string): boolean {
  const days = (edtf: string) => [firstDay(edtf) ?? '', lastDay(edtf) ?? '9999'] as const
  const [from, to] = days(first)
  const [since, until] = days(second)
  const within = since >= from && until <= to
  // A month says less than days of it.
  if (first.length <= 7 !== second.length <= 7) return within && first.length <= 7
  if (kind === 'VISIT') return second.includes('/') && (within || !first.includes('/'))
  // A day of a conference is not the whole of it.
  return kind === 'CONFERENCE' || kind === 'SUMMIT' ? since <= from && until >= to : within && second !== first
}
