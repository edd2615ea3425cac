import type { Clause, Sentence } from './clause.ts'
import { groupOf } from './group.ts'
import { describes, isEmbedded, type State } from './site.ts'
import { type Actor, isWord, type Token } from './token.ts'

const agent =
  /(?:议长|总理|主席|大使|大臣|总统|国王|首相|书记|部长|外长|防长|省长|市长|司令|领导人?|代表|官员|专家|同事|特使|助理|成员|人士|记者|企业|机构|[局部委府院处社们方党厅]|委员会|协会|[^国回出]国|家|人)$/u

/** Whether somebody acts in a clause whom the text does not name (`芬兰议长访问…`, `政治局在…会见`). */
export function namesNobody(sentence: Sentence, clause: Clause): boolean {
  const { plain } = sentence.scanned
  const verb = clause.tokens.findIndex(
    (token) => token.type === 'occasion' || isWord(token, 'hold', 'attend', 'chair', 'witness', 'with', 'toward'),
  )
  const end = clause.tokens[verb]?.start ?? clause.end
  let from = clause.start
  for (const token of verb < 0 ? clause.tokens : clause.tokens.slice(0, verb)) {
    if (token.type !== 'country' && agent.test(plain.slice(from, token.start)) && !isWord(token, 'close'))
      return !/代表团$/u.test(plain.slice(from, token.start))
    // What stands behind `在` is a place, up to the next word.
    if (token.type !== 'country') from = isWord(token, 'in') ? end : token.end
  }
  const rest = plain.slice(Math.min(from, end), end)
  return agent.test(rest) && !/代表团$/u.test(rest)
}

/** Who a clause is about: the people before its first verb or `与`. */
export function ownSubject(state: State, sentence: Sentence, clause: Clause): Actor[] {
  const found: Actor[] = []
  for (const [i, token] of clause.tokens.entries()) {
    if (token.type === 'person') {
      if (!isEmbedded({ sentence }, token)) found.push(token.actor)
    } else if (
      found.length === 0 &&
      ends(token) &&
      isWord(token, 'attend', 'by', 'go') &&
      describes(sentence, clause.tokens, i)
    ) {
    } else if (isWord(token, 'group') && found.length === 0) return groupOf({ state }, [token])
    else if (ends(token) && !(found.length > 0 && links(sentence, token))) break
  }
  return found
}

/** `A和B`, `A与夫人B`. */
function links(sentence: Sentence, token: Token): boolean {
  return (
    isWord(token, 'with') &&
    (token.word === '和' || /^(?:夫人|妻子|丈夫)/u.test(sentence.scanned.plain.slice(token.end, token.end + 2)))
  )
}

function ends(token: Token): boolean {
  return (
    token.type === 'occasion' ||
    isWord(
      token,
      'with',
      'hold',
      'attend',
      'chair',
      'witness',
      'speak',
      'toward',
      'by',
      'go',
      'letter',
      'greet',
      'welcome',
      'accompany',
    )
  )
}
