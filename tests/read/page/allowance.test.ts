import { expect, it } from 'vitest'
import { Allowance } from '../../../src/read/page/allowance.ts'
import { LONGEST_READ, readPage } from '../../../src/read/read.ts'
import type { Section } from '../../../src/read/reading.ts'

const section = (text: string): Section => ({ kind: 'PARAGRAPH', text })
const meeting = '3月8日,越南外交部长陈文明在河内会见老挝外交部长坎培。'
const weather = (characters: number) =>
  Array.from(
    { length: Math.ceil(characters / 20) },
    (_, day) => `第${String(day).padStart(6, '0')}天全国各地天气晴朗。\n`,
  ).join('')

it('is spent section by section, ends with a sentence, and counts what is left', () => {
  const allowance = new Allowance(100)
  const first = '一'.repeat(39)
  expect(allowance.of([section(`${first}。`)]).map(({ text }) => text)).toEqual([`${first}。`])
  const second = '二'.repeat(49)
  const cut = allowance.of([section(`${second}。${'三'.repeat(20)}`), section('四五')])
  expect(cut.map(({ text }) => text)).toEqual([`${second}。`, ''])
  expect(allowance.unread).toBe(22)
  expect(allowance.of([section('六')])).toEqual([])
  expect(allowance.unread).toBe(23)
})

it('cuts a section without a full stop where it ends', () => {
  const allowance = new Allowance(40)
  expect(allowance.of([section('甲'.repeat(50))]).map(({ text }) => text)).toEqual(['甲'.repeat(40)])
  expect(allowance.unread).toBe(10)
})

it('is spent by short lines too, each of which takes its time', () => {
  const allowance = new Allowance(100)
  const lines = Array.from({ length: 10 }, () => section('更多'))
  expect(allowance.of(lines).map(({ text }) => text)).toEqual([...Array(4).fill('更多'), ...Array(6).fill('')])
})

it('is not reached by a page of usual length', () => {
  const page = readPage({
    id: 'long',
    text: `外长会见\n${weather(0.5 * LONGEST_READ)}${meeting}`,
    published: '2021-03-09',
  })
  expect(page.unread).toBe(0)
  expect(page.main.meetings).toHaveLength(1)
})

it('leaves the sections of an endless page whole and reads no meeting behind its end', () => {
  const text = `外长会见\n${meeting}\n${weather(1.3 * LONGEST_READ)}${meeting.replace('8日', '7日')}`
  const page = readPage({ id: 'endless', text, published: '2021-03-09' })
  expect(page.unread).toBeGreaterThan(0)
  expect(page.main.meetings.map(({ date }) => date)).toEqual(['2021-03-08'])
  expect(page.main.sections.map((one) => one.text).join('\n')).toBe(text)
})
