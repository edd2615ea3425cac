import { describe, expect, it } from 'vitest'
import { hasCredit, splitIndexed } from '../../../src/read/page/caption.ts'
import { bylineOf, dateline } from '../../../src/read/page/dateline.ts'
import { isFurniture, isStamp } from '../../../src/read/page/furniture.ts'
import { type Line, line, textLines } from '../../../src/read/page/line.ts'
import { endsArticle, isSignature, runsOn, signer } from '../../../src/read/page/signature.ts'

const one = (text: string) => line(text) as Line

describe('dateline', () => {
  it.each([
    ['越通社河内——国会今日开会。', '越通社', '河内'],
    ['越通社万象 —— 国会今日开会。', '越通社', '万象'],
    ['越通社——国会今日开会。', '越通社', null],
    ['越通社胡志明市3月24日——国会今日开会。', '越通社', '胡志明市'],
    ['新华社北京11月8日电(记者某某)会议今天开幕。', '新华社', '北京'],
    ['中新社新加坡5月31日电 (记者 某某)会议今天开幕。', '中新社', '新加坡'],
    ['本报奥斯陆4月5日电 记者某某报道:会议今天开幕。', null, '奥斯陆'],
    ['(VOVWORLD) - 会议今天开幕。', 'VOVWORLD', null],
    ['(金边讯)会议今天开幕。', null, '金边'],
    ['人民军队:会议今天开幕。', '人民军队', null],
  ])('%s', (text, outlet, place) => {
    expect(dateline(one(text).plain)).toMatchObject({ outlet, place })
  })

  it.each(['国会主席今日会见来宾。', '(左)某某致辞。', '越通社记者的提问'])('%s has none', (text) => {
    expect(dateline(one(text).plain)).toBeNull()
  })

  it('tells a by-line from it', () => {
    expect(bylineOf('据越通社驻万象记者报道,会议开幕。')).toMatchObject({ outlet: '越通社', place: null })
    expect(bylineOf('会议开幕,越通社记者到场。')).toBeNull()
  })
})

describe('furniture', () => {
  it.each([
    '2022/05/12, 11:57 (GMT+7)',
    '星期二, 20/12/2016 14:48',
    '2023-11-08 19:42:11 来源: 新华网',
    'Write: 2025-08-27 21:10:33 / Update: 2025-08-27 21:44:02',
    'vna-potal-hop-bao-123.jpg',
    'ADVERTISEMENT',
    'Chia sẻ',
    '(某某/译)',
    '责编:某某、某某',
    '【编辑:某某】',
    '首页 > 时政',
    '#外交 #会谈',
    '[ 两国外长通电话 ]',
  ])('%s', (text) => {
    expect(isFurniture(one(text))).toBe(true)
  })

  it.each(['国会主席会见来宾', '2月6日上午,会议在河内举行。', '记者:您怎样看这次会议?', '会谈于3月9日举行'])(
    '%s is none',
    (text) => {
      expect(isFurniture(one(text))).toBe(false)
      expect(isStamp(one(text))).toBe(false)
    },
  )
})

describe('sign-offs', () => {
  it.each(['越通社', '(越通社-VNA)', '(越通社—VNA)', 'VNA', '人民报', '(来源:某某晚报)', '(外交部网站)', '(完)'])(
    '%s',
    (text) => {
      expect(isSignature(one(text).plain)).toBe(true)
    },
  )

  it.each(['会议在河内举行', '人民议会', '国会与人民报', '越通社记者到场采访。'])('%s is none', (text) => {
    expect(isSignature(one(text).plain)).toBe(false)
  })

  it('name who signs', () => {
    expect(signer('(越通社-VNA)')).toBe('越通社')
    expect(signer('(来源:联合早报)')).toBe('联合早报')
  })

  it('end an article, or run on into the next', () => {
    expect(endsArticle('会议结束。(完)')).toBe(true)
    expect(endsArticle('会议结束。')).toBe(false)
    expect(runsOn('会议结束。(完)另一篇')).toBe(8)
  })
})

describe('captions', () => {
  it.each([
    '会场一角。图自越通社',
    '双方合影(图片来源:越通社)',
    '总理致辞。越通社记者 某某 摄',
    '会场。外交部供图',
    '两国领导人握手。 韩联社/联合采访团',
  ])('%s has a credit', (text) => {
    expect(hasCredit(one(text).plain)).toBe(true)
  })

  it.each(['总理在会上致辞。', '图书馆今日开放,读者众多。', '企图破坏和平的行为应受谴责。'])('%s has none', (text) => {
    expect(hasCredit(one(text).plain)).toBe(false)
  })

  it('are cut from the copy of the headline, whatever the index touches', () => {
    const lines = textLines(
      '两国加强合作\n两国加强合作 ảnh 12019年的会场。图自越通社\n正文。\n两国加强合作 hinh anh 2会场一角',
    )
    expect(splitIndexed(lines).map(({ text, hint }) => [text, hint])).toEqual([
      ['两国加强合作', null],
      ['2019年的会场。图自越通社', 'CAPTION'],
      ['正文。', null],
      ['会场一角', 'CAPTION'],
    ])
  })
})
