import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../src/read/reading.ts'
import { matchMeetings } from '../../src/record/meeting-match.ts'

const known = (id: string, people: string[]) => ({ id, kind: 'CALL_ON', date: '2024-03-05', people })
const meeting = (names: string[]): Meeting => ({
  kind: 'CALL_ON',
  name: null,
  status: 'HELD',
  date: '2024-03-05',
  place: null,
  mode: 'IN_PERSON',
  participants: names.map((name) => ({ name, role: 'PARTICIPANT', titleAsPrinted: null, evidence: [] })),
  sides: [],
  parent: null,
  evidence: [],
})
const ids = (...match: Parameters<typeof matchMeetings>) => matchMeetings(...match).map((found) => found?.id)

describe('a meeting of a new reading', () => {
  it('is never one of other people, though kind and day are the same', () => {
    expect(ids([known('a', ['甲', '乙'])], [meeting(['丙', '丁'])])).toEqual([undefined])
    expect(ids([known('a', ['甲', '乙'])], [meeting(['丙', '丁']), meeting(['乙'])])).toEqual([undefined, 'a'])
  })
  it('may be one of nobody that is known', () => {
    expect(ids([known('a', [])], [meeting(['丙'])])).toEqual(['a'])
    expect(ids([known('a', ['甲'])], [meeting([])])).toEqual(['a'])
  })
  it('is that of the same people in another spelling', () => {
    expect(ids([known('a', ['坎平·万纳冯'])], [meeting(['坎平万纳冯'])])).toEqual(['a'])
  })
})
