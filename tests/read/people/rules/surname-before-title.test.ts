import { describe, expect, it } from 'vitest'
import { namesOf, peopleOf, ruleOf } from '../helper.ts'

describe('a surname alone before an office', () => {
  it.each([
    ['韩国总统李泰俊会见日本外相田岛健一。李总统强调合作。田岛外相表示赞同。', ['李泰俊', '田岛健一']],
    ['国家主席阮文泰会见中国驻越大使张卫南。张大使感谢阮主席。', ['阮文泰', '张卫南']],
    ['首相岸本文夫与韩国总统尹大勋会谈。岸本还表示,愿推动交流。', ['岸本文夫', '尹大勋']],
    ['外交部长官朴正民与美国国务卿约翰·哈特通电话。朴长官说,同盟坚固。', ['朴正民', '约翰·哈特']],
  ])('is the person named in full before: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
    for (const { name, mentions } of peopleOf(text).slice(0, 1))
      expect(mentions.some((one) => one.text.length < name.length)).toBe(true)
  })

  it('among several of one surname is the one of that office', () => {
    const people = peopleOf('阮文泰部长和阮德海大使出席。会上,阮大使介绍情况。')
    expect(people.map(({ mentions }) => mentions.length)).toEqual([1, 2])
  })

  it.each([
    ['在会谈中,岸田首相强调合作。', '岸田'],
    ['会上,范部长强调,各单位要落实。', '范'],
    ['他对王主席的讲话表示赞赏。', '王'],
  ])('is a person of its own where nobody is named in full: %s', (text, name) => {
    expect(ruleOf(text, name)).toBe('people/surname-before-title')
  })

  it.each([
    '韩外长和中方代表出席。',
    '高部长级会议和最高主席团会议举行。',
    '陈述部长意见。巴黎市长出席。',
    '谢谢主席先生!',
  ])('is no part of another word: %s', (text) => expect(namesOf(text)).toEqual([]))
})
