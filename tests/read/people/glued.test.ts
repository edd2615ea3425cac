import { expect, it } from 'vitest'
import { namesOf } from './helper.ts'

/** What stands beside a name without a mark between, and is no part of it. */
it.each([
  ['越南总理陈文山出席日本天皇(Naruhito)即位庆典。', ['陈文山']],
  ['越南总理陈文山对成仁天皇给予热烈祝贺。', ['陈文山', '成仁']],
  ['越南大使陈文山感谢阿里·沙希丁主席访问越南。', ['陈文山', '阿里·沙希丁']],
  ['越南国会高度评价帕特里克•莱恩本身的贡献。', ['帕特里克·莱恩']],
  ['古巴领袖安东尼奥·加西亚永远是越南的朋友。', ['安东尼奥·加西亚']],
  ['越南省人民委员会主席黎文军会见客人。黎文军主席表示欢迎。', ['黎文军']],
  ['执行主席应越南政府的邀请出席会议。', []],
])('%s', (text, names) => {
  expect(namesOf(text).toSorted()).toEqual(names.toSorted())
})
