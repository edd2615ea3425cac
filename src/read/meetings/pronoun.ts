import { unitAt } from '../../text/characters.ts'
import type { Span } from '../../text/spans.ts'
import type { Clause, Sentence } from './clause.ts'
import { kinds, kindsOf, mayHold } from './kinds.ts'
import { isEmbedded, type State } from './site.ts'
import { isWord, type PersonToken, personToken, type Token, type WordToken } from './token.ts'

/**
 * Puts those meant in the place of `他`, `她` and `其`: before the verb of a clause whoever spoke or acted last, behind it
 * (`同他会谈`) whoever was named last beside. One who cannot be told is left out, and so is `他的`.
 */
export function resolved(state: State, sentence: Sentence): Sentence {
  const { tokens, clauses } = sentence
  // `A抵达P,B到机场迎接。他…`: who the sentence before was about.
  if (state.topic.length === 1) state.doer = state.topic[0]?.person ?? state.doer
  const answers: Answer[] = []
  let at = 0
  for (const clause of clauses) {
    const from = at
    while ((tokens[at]?.start ?? clause.end) < clause.end) at += 1
    if (at > from) resolveClause(state, sentence, clause, tokens.slice(from, at), answers)
  }
  return answers.length > 0 || mayHold(sentence, pronoun) ? swapped(sentence, new Map(answers)) : sentence
}

const pronoun = kinds('pronoun')

/** A pronoun, or the word before one, and who is meant. */
type Answer = readonly [Token, PersonToken]

function swapped(sentence: Sentence, answers: ReadonlyMap<Token, PersonToken>): Sentence {
  const swap = (tokens: readonly Token[]) => {
    const all: Token[] = []
    for (const token of tokens) {
      if (!isWord(token, 'pronoun')) all.push(token)
      const answer = answers.get(token)
      if (answer !== undefined) all.push(answer)
    }
    return all
  }
  const swapIn = <T extends { tokens: Token[] }>(stretch: T) => {
    const tokens = swap(stretch.tokens)
    return { ...stretch, tokens, kinds: kindsOf(tokens) }
  }
  const clauses = sentence.clauses.map((clause) => ({
    ...swapIn(clause),
    frames: clause.frames.map((frame) => ({ ...frame, tokens: swap(frame.tokens) })),
  }))
  return { ...swapIn(sentence), embedded: null, clauses }
}

/** How far a clause has been read: who acts in it, and whether its verb is still to come. */
interface Walk {
  subject: number | null
  opens: boolean
}

function resolveClause(
  state: State,
  sentence: Sentence,
  { frames }: Clause,
  tokens: readonly Token[],
  answers: Answer[],
): void {
  const walk: Walk = { subject: null, opens: true }
  for (const token of tokens) {
    // `访问期间他将…`, `与B会谈时他说`: what stands in an adverbial neither acts nor is it the verb.
    const aside = frames.some(({ start, end }) => token.start >= start && token.end <= end)
    if (token.type === 'person') name(state, walk, token, aside || isEmbedded(sentence, token))
    else if (isWord(token, 'pronoun')) he(state, sentence, walk, token, answers)
    else if (isIts(sentence, token)) {
      const found = meant(state, walk.subject, false)
      if (found !== null) answers.push([token, stand({ start: token.end, end: token.end + 1 }, found)])
      walk.opens = false
    } else if (isWord(token, 'speak', 'hope')) {
      state.doer = walk.subject ?? state.doer
      walk.subject = null
      walk.opens = true
    } else if (walk.opens && !aside && !isAdverb(token)) walk.opens = false
  }
  state.doer = walk.subject ?? state.doer
}

function he(state: State, sentence: Sentence, walk: Walk, token: WordToken, answers: Answer[]): void {
  const its = sentence.scanned.plain.charAt(token.end) === '的'
  const again = walk.opens && sentence.continues ? state.pronoun : null
  const found = its ? null : again?.word === token.word ? again.person : meant(state, walk.subject, walk.opens)
  if (found !== null) state.pronoun = { word: token.word, person: found }
  if (found !== null) answers.push([token, stand(token, found)])
  if (walk.opens) walk.subject ??= found
}

function name(state: State, walk: Walk, { actor }: PersonToken, embedded: boolean): void {
  if (walk.opens && !embedded) walk.subject ??= actor.person
  state.named = [...state.named.filter((one) => one !== actor.person), actor.person].slice(-4)
}

function meant(state: State, subject: number | null, opens: boolean): number | null {
  const doer = subject ?? state.doer
  if (opens) return doer
  // `A会见C。B接见了她`: whom the text is about, rather than whom A met.
  if (subject !== null && state.doer !== null && state.doer !== subject) return state.doer
  return state.named.findLast((one) => one !== doer) ?? null
}

const its = '其'.charCodeAt(0)

/** `同其通电话`, `会见其`: a word with its object behind it. */
function isIts({ scanned }: Sentence, token: Token): boolean {
  if (unitAt(scanned.plain, token.end) !== its) return false
  if (!isWord(token, 'with') && !(token.type === 'occasion' && /^(?:receive|call)$/u.test(token.is.shape))) return false
  return /^其(?:举行|进行|通|会|共|就|在|[,。;]|见面|交谈)/u.test(scanned.plain.slice(token.end, token.end + 3))
}

/** What may stand before the one who acts. */
function isAdverb(token: Token): boolean {
  return (
    token.type === 'date' ||
    token.type === 'country' ||
    isWord(token, 'future', 'past', 'ongoing', 'at', 'in', 'close', 'and')
  )
}

function stand({ start, end }: Span, person: number): PersonToken {
  return personToken({ start, end }, { person, start, end, name: { start, end }, title: null })
}
