import { describe, expect, it } from 'vitest'
import { isFurniture } from '../../../src/read/page/furniture.ts'
import { layout } from '../../../src/read/page/layout.ts'
import { line } from '../../../src/read/page/line.ts'

const furniture = (text: string) => {
  const one = line(text)
  return one !== null && isFurniture(one)
}

describe('what is no part of an article', () => {
  it.each([
    '30-08-2019 16:42',
    '林海声 2025年5月23日',
    '小字号',
    '廣告 讀者意見',
    '请同意本站的隐私权规范,以便使用朗读功能。',
    '本站文字与图片,未获授权不得转载。',
    '欢迎关注我们的官方公众号,看更多好文。',
    '관련 뉴스',
    '上一篇 下一篇',
    '字号: A- A A+',
    '河内 海防 岘港 芹苴 广宁 谅山',
    '首页  时政  经济  社会  文化  对外  图片  视频',
    '某某早报 | 新加坡 | 中国 | 东南亚 | 国际 | 财经',
    '2017年9月21日 星期四 17:56:08  字号:A- A+',
    '二〇二四年十一月二十一日 下午 6:20',
    '2023 11/08 19:42:11',
    '發布時間:2024-03-15 17:20 來源:外交部 瀏覽次數:1023',
    '修改时间: 25/05/2025 - 16:20',
    '時間：2022-01-30 10:22　新聞引據：採訪　撰稿編輯：林文海',
    '译：小林　　编辑：陈文海',
    '文 / 林文海',
    '来源:某某网 责任编辑:林文海 陈文山',
    '廣告熱線 092-000-000',
    'ZaloFacebookTwitter在线阅读复制链接',
    '客户端下载 点击收看完整视频',
    '下載一手新聞 app',
    '关注某通社',
    '010020010270000000000000011110001311',
    '3 分钟阅读',
    '> 越中经贸合作稳步推进',
    '[组图]两国民间艺术团同台演出',
    '【相關新聞】',
    'By Fresh Desk',
    '原标题:外长会见客人',
    '标签: 越南 老挝',
    '* * *',
    '+1',
    '0',
    '上一篇新闻河内地铁通车',
    '下一篇:咖啡涨价',
    '(217)人喜欢2025-03-04两国开通新航线',
    '某某信息港   www.example.com',
    '原文网址:http://www.example.com/a/1.html',
    '外长步出机舱 - 某某通讯社, 1920, 09.03.2024',
    'date 2026-03-09 新闻',
    '时间:2017-02-11 12:04:52人气:2149来源: 某某新闻网',
    '• Advertisement',
    '- 关注',
    '• An Giang',
    'photo-1723950409245',
    '2021-04-02 13:221210',
    '出版:更新:',
    '举报 0',
    'Your browser does not appear to support these letters. Would you like to go to another page?',
    'このページは簡体字版です。日本語版に移動しますか。',
    '浏览本网站即代表您同意上述规范。',
    '下載',
    '2018-11-21 15:10| 发布者: someone| 查看: 28021| 评论: 0',
    '整理:林文海',
    '越南与老挝加强合作 河内举办展览 |',
    '![]() |',
  ])('%s', (text) => {
    expect(furniture(text)).toBe(true)
  })

  it.each([
    '会议于2025年5月23日举行',
    '部长下令,未经批准,企业不得使用这类设备出口,违者将被追究责任。',
    '双方欢迎两国青年加入志愿者的行列。',
    '平壤(평양)的春天',
    '文化、教育、旅游、体育合作',
    '会见 会谈 签字仪式 国宴 晚宴',
    '记者:请问您怎么看?',
    '编辑部主任陈文海接待客人',
    '上一次会谈在河内举行。',
    '1. 加强贸易往来',
    '前一页的内容由外交部提供。',
    '来源国家增加到二十个',
    '图/文并茂的展览',
    '陈文海与李建明 2025年5月23日会谈',
  ])('not %s', (text) => {
    expect(furniture(text)).toBe(false)
  })
})

describe('lines whose place says what they are', () => {
  const text = (...lines: string[]) =>
    layout({ id: 'own', text: lines.join('\n') }).main.sections.map((one) => `${one.kind} ${one.text}`)

  it('a short line below a picture’s frame is its caption', () => {
    expect(
      text(
        '友好代表团到访我省',
        '友好代表团一行今天上午来到河内。',
        'leftcenterrightdel',
        '宾主合影留念。',
        '会见气氛热烈。',
      ),
    ).toEqual([
      'HEADLINE 友好代表团到访我省',
      'PARAGRAPH 友好代表团一行今天上午来到河内。',
      'CAPTION 宾主合影留念。',
      'PARAGRAPH 会见气氛热烈。',
    ])
  })

  it('so is one below a picture in a table', () => {
    const lines = [
      '友好代表团到访我省',
      '![]() |',
      '会见场景 |',
      '| 省长在会上。 |',
      '友好代表团一行今天上午来到河内。',
    ]
    expect(text(...lines).slice(1, 3)).toEqual(['CAPTION 会见场景', 'CAPTION 省长在会上。'])
    expect(
      text('友好代表团到访我省', '越南与老挝加强合作 河内举办边贸展览 |', '友好代表团今天上午来到河内。'),
    ).toHaveLength(2)
  })

  it('a dateline below the report signs it', () => {
    const lines = [
      '友好代表团到访我省',
      '友好代表团一行今天上午来到河内。',
      '宾主双方谈得很好。',
      '新华社河内电 记者林文 海山',
    ]
    expect(text(...lines)).toEqual([
      'HEADLINE 友好代表团到访我省',
      'PARAGRAPH 友好代表团一行今天上午来到河内。',
      'PARAGRAPH 宾主双方谈得很好。',
      'SIGNATURE 新华社河内电 记者林文 海山',
    ])
  })

  it('what stands above a time stamp is the headline, though it asks', () => {
    const lines = [
      '分享好友 资讯首页 频道列表',
      '两国外长的会谈 谈了些什么?',
      '2021-04-02 13:221210',
      '两国外长今天上午会谈。',
    ]
    expect(text(...lines)).toEqual(['HEADLINE 两国外长的会谈 谈了些什么?', 'PARAGRAPH 两国外长今天上午会谈。'])
  })

  it('a credit may end in a day', () => {
    expect(
      text(
        '友好代表团到访我省',
        '宾主步入会场。越通社记者 林海 摄 113年10月23日',
        '友好代表团一行今天上午来到河内。',
      )[1],
    ).toBe('CAPTION 宾主步入会场。越通社记者 林海 摄 113年10月23日')
  })

  it('lists of headlines alone are the site’s', () => {
    const { related } = layout({
      id: 'own',
      text: '友好代表团到访我省\n友好代表团一行今天上午来到河内。(完)\n更多新闻\n贸易战打到第几回合?\n新车站明年通车',
    })
    expect(related).toEqual([])
  })

  it('names and sections above the report are none of it, nor is who publishes it; a source is named', () => {
    const lines = ['友好代表团到访我省', '亚太', '林文海', 'TTXVN', '来源:某某网', '友好代表团一行今天上午来到河内。']
    expect(text(...lines)).toEqual([
      'HEADLINE 友好代表团到访我省',
      'SIGNATURE 来源:某某网',
      'PARAGRAPH 友好代表团一行今天上午来到河内。',
    ])
  })

  it('short lines below the last paragraph that show nobody are the site’s', () => {
    const lines = ['友好代表团到访我省', '友好代表团一行今天上午来到河内。', '边境集市 游客如织', '联系编辑部']
    expect(text(...lines)).toHaveLength(2)
    expect(text(...lines, '双方就贸易深入交换意见。').map((one) => one.split(' ')[0])).toEqual([
      'HEADLINE',
      'PARAGRAPH',
      'PARAGRAPH',
      'PARAGRAPH',
      'PARAGRAPH',
    ])
  })

  it('pictures of agencies and those below the last paragraph have captions', () => {
    const lines = ['友好代表团到访我省', '宾主在机场。(路透社)', '友好代表团一行今天上午来到河内。', '省长会见客人']
    expect(text(...lines).map((one) => one.split(' ')[0])).toEqual(['HEADLINE', 'CAPTION', 'PARAGRAPH', 'CAPTION'])
  })

  it('a list’s first item may stand on the line of its head', () => {
    const lines = ['友好代表团到访我省', '友好代表团一行今天上午来到河内。', '相关专题 · 驻外报道集', '另一条']
    expect(text(...lines)).toHaveLength(2)
  })

  it('lists of the site end the article', () => {
    for (const head of ['相关专题', '相关标签', '新闻时间线', '发表回复'])
      expect(text('友好代表团到访我省', '友好代表团一行今天上午来到河内。', head, '另一条新闻的标题')).toEqual([
        'HEADLINE 友好代表团到访我省',
        'PARAGRAPH 友好代表团一行今天上午来到河内。',
      ])
  })
})

describe('a dateline in brackets', () => {
  it.each([
    ['(巴特寮社万象讯)老挝总理会见客人。', '巴特寮社', '万象'],
    ['(联合早报讯)总理会见客人。', '联合早报', null],
    ['(金边讯)首相会见客人。', null, '金边'],
    ['(某某日报讯)首相会见客人。', '某某日报', null],
    ['【共同社3月16日电】首相会见客人。', '共同社', null],
  ])('%s', (text, outlet, place) => {
    const { main } = layout({ id: 'own', text: `总理会见客人\n${text}` })
    expect([main.outlet, main.datelinePlace]).toEqual([outlet, place])
  })
})

describe('an outlet that nothing else tells', () => {
  const outlet = (...lines: string[]) => layout({ id: 'own', text: lines.join('\n') }).main.outlet

  it.each([
    ['2024-03-09 08:00:00 | 来源:新华社 | 责任编辑:林文海', '总理会见客人', '总理今天会见了客人。', '新华社'],
    ['总理会见客人', '2024年03月09日06:01 | 来源:人民网-人民日报', '总理今天会见了客人。', '人民日报'],
    ['总理会见客人', '总理今天会见了客人。', '双方谈得很好。 (越通社-VNA)', '越通社'],
    ['总理会见客人', '总理今天会见了客人。', '双方谈得很好。', null],
  ])('%s %s %s', (first, second, third, expected) => {
    expect(outlet(first, second, third)).toBe(expected)
  })
})
