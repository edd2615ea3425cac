import { expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'

it.each([
  ['Phạm Bình Minh', 'PHAM  binh-minh'],
  ['Đỗ Mười', 'do muoi'],
  ['范·文同', '范文同'],
  ['ＡＢＣ', 'abc'],
  // Whatever way the accents are encoded.
  ['Nguyễn'.normalize('NFC'), 'Nguyễn'.normalize('NFD')],
  ['がとう'.normalize('NFC'), 'がとう'.normalize('NFD')],
  ['葛\u{e0100}城', '葛城'],
  ['★\ufe0f丁', '丁'],
  ['\u0301丁', '丁'],
])('%s folds as %s', (one, other) => {
  expect(fold(one)).toBe(fold(other))
  expect(fold(one)).not.toBe('')
})

it.each([
  ['かとう', 'がとう'],
  ['मोदी', 'मद'],
  ['Толстой', 'Толстои'],
  ['กา', 'ก้า'],
])('%s does not fold as %s', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})
