import { readPage } from '../../../src/read/read.ts'
import type { Article } from '../../../src/read/reading.ts'

/** Reads paragraphs of our own as the body of an article of 10 March 2021. */
export function article(...paragraphs: string[]): Article {
  const text = ['当日外事活动综合简讯', ...paragraphs].join('\n\n')
  return readPage({ id: 'own', text, published: '2021-03-10', retrieved: '2021-03-10' }, { explain: true }).main
}

/** The same, each meeting on one line: kind, date, place, people with roles, frame. */
export function told(...paragraphs: string[]): string[] {
  return article(...paragraphs).meetings.map((one) => {
    const people = one.participants.map(({ name, role }) => `${name}:${role}`).join(' ')
    const frame = one.parent === null ? '' : ` ^${one.parent}`
    const mode = one.mode === 'IN_PERSON' ? '' : ` ${one.mode}`
    return `${one.kind} ${one.date ?? '-'} @${one.place ?? '-'}${mode} [${people}]${frame}`
  })
}

/** The reasons for which words for occasions were refused. */
export function refused(...paragraphs: string[]): string[] {
  return article(...paragraphs)
    .turnedDown.filter((one) => one.rule.startsWith('meetings/'))
    .map((one) => `${one.text}: ${one.reason}`)
}
