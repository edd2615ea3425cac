import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../src/read/reading.ts'
import { article } from './told.ts'

/**
 * Cases as data (`cases/*.txt`): blocks apart by an empty line. Lines of a block are paragraphs of an article of 10 March
 * 2021; those that begin with `>` are the meetings it tells of, in any order: kind, day, `@` place, mode if not in person,
 * `PLANNED`, people with the first letter of their role, and behind `^` the kind of what frames it. `>` alone: no meeting.
 */
const folder = new URL('./cases/', import.meta.url)

interface Case {
  paragraphs: string[]
  meetings: string[]
}

function casesOf(text: string): Case[] {
  return text
    .split(/\n\s*\n/u)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      paragraphs: lines.filter((line) => !line.startsWith('>')),
      meetings: lines.filter((line) => /^>\s*\S/u.test(line)).map((line) => sorted(line.slice(1).trim())),
    }))
}

/** People are told in any order. */
function sorted(line: string): string {
  return line.replace(/\[(.*?)\]/u, (_, people: string) => `[${people.split(' ').sort().join(' ')}]`)
}

function line(one: Meeting, all: readonly Meeting[]): string {
  const people = one.participants.map(({ name, role }) => `${name}:${role.charAt(0)}`).join(' ')
  const frame = one.parent === null ? '' : ` ^${all[one.parent]?.kind}`
  const mode = one.mode === 'IN_PERSON' ? '' : ` ${one.mode}`
  const planned = one.status === 'PLANNED' ? ' PLANNED' : ''
  return sorted(`${one.kind} ${one.date ?? '-'} @${one.place ?? '-'}${mode}${planned} [${people}]${frame}`)
}

describe.each(readdirSync(folder).map((file) => [file]))('%s', (file) => {
  const cases = casesOf(readFileSync(new URL(file, folder), 'utf8'))

  it('has cases', () => expect(cases.length).toBeGreaterThan(0))

  it.each(cases.map((one) => [one.paragraphs.join(' '), one] as const))('%s', (_, { paragraphs, meetings }) => {
    const { meetings: all } = article(...paragraphs)
    expect(all.map((one) => line(one, all)).toSorted()).toEqual(meetings.toSorted())
  })
})
