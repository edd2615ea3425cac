import { describe, expect, it } from 'vitest'
import { namesOf } from './helper.ts'

describe('one person under several names', () => {
  it.each([
    ['主席埃斯特万·拉索·埃尔南德到访。拉索·埃尔南德说,合作良好。', ['埃斯特万·拉索·埃尔南德']],
    ['主席埃斯特万·拉索·埃尔南德到访。埃斯特万·拉索说,合作良好。', ['埃斯特万·拉索·埃尔南德']],
    ['总理谢尔盖·拉夫罗到访。拉夫罗表示,合作良好。', ['谢尔盖·拉夫罗']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names))

  it('is two where both could be meant', () => {
    const text = '部长安娜·拉夫罗和大使谢尔盖·拉夫罗到访。部长拉夫罗发言。'
    expect(namesOf(text)).toHaveLength(3)
  })
})
