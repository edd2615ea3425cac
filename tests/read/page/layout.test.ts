import { describe, expect, it } from 'vitest'
import { layout } from '../../../src/read/page/layout.ts'
import type { Outline } from '../../../src/read/page/outline.ts'

const shown = (outline: Outline | undefined) => outline?.sections.map(({ kind, text }) => `${kind} ${text}`)
const text = (...lines: string[]) => layout({ id: 'own', text: lines.join('\n\n') })

describe('a text page', () => {
  it('with standfirst, glued caption, dateline, sign-off and teasers', () => {
    const page = text(
      '两国外长举行会谈',
      '3月9日上午,两国外长在河内举行会谈,就经贸合作交换意见。',
      '两国外长举行会谈 ảnh 1会谈现场。图自越通社',
      '越通社河内——3月9日上午,两国外长在河内举行会谈,就经贸合作交换意见。',
      '会谈气氛友好。(完)',
      '越通社',
      '更多',
      '会场一角。图自越通社',
      '青年论坛开幕',
      '据越通社驻万象记者报道,青年论坛3月8日在万象开幕。',
      '咖啡出口增长',
      '咖啡出口增长',
      '今年前两个月,咖啡出口量同比增长一成。',
    )
    expect(shown(page.main)).toEqual([
      'HEADLINE 两国外长举行会谈',
      'STANDFIRST 3月9日上午,两国外长在河内举行会谈,就经贸合作交换意见。',
      'CAPTION 会谈现场。图自越通社',
      'PARAGRAPH 越通社河内——3月9日上午,两国外长在河内举行会谈,就经贸合作交换意见。',
      'PARAGRAPH 会谈气氛友好。(完)',
      'SIGNATURE 越通社',
    ])
    expect(page.main).toMatchObject({ headline: '两国外长举行会谈', outlet: '越通社', datelinePlace: '河内' })
    expect(page.related.map(shown)).toEqual([
      [
        'CAPTION 会场一角。图自越通社',
        'HEADLINE 青年论坛开幕',
        'STANDFIRST 据越通社驻万象记者报道,青年论坛3月8日在万象开幕。',
      ],
      ['HEADLINE 咖啡出口增长', 'STANDFIRST 今年前两个月,咖啡出口量同比增长一成。'],
    ])
    expect(page.related.map((one) => one.outlet)).toEqual(['越通社', null])
  })

  it('with a menu and a time stamp above, and lists of the site below', () => {
    const page = text(
      '首页',
      '时政',
      '总理会见外国客人',
      '星期四, 12/05/2022 16:08',
      '(VOVWORLD) - 总理今天会见了外国客人。',
      '双方谈得很好。',
      '反馈',
      '其他',
      '别的新闻一则',
    )
    expect(shown(page.main)).toEqual([
      'HEADLINE 总理会见外国客人',
      'PARAGRAPH (VOVWORLD) - 总理今天会见了外国客人。',
      'PARAGRAPH 双方谈得很好。',
    ])
    expect(page.related).toEqual([])
  })

  it('with a teaser glued behind the end', () => {
    const page = text(
      '总理会见外国客人',
      '越通社河内——总理今天会见了外国客人。(完)国会主席访问邻国',
      '国会主席今天启程访问邻国,为期三天。',
    )
    expect(shown(page.main)?.at(-1)).toBe('PARAGRAPH 越通社河内——总理今天会见了外国客人。(完)')
    expect(page.related.map(shown)).toEqual([
      ['HEADLINE 国会主席访问邻国', 'STANDFIRST 国会主席今天启程访问邻国,为期三天。'],
    ])
  })

  it('with a caption printed twice and a lead that is the first paragraph', () => {
    const page = text(
      '总理会见客人',
      '总理今天会见了来自邻国的客人。',
      '总理与客人',
      '总理与客人',
      '双方就贸易问题深入交换了意见。',
      '(越通社-VNA)',
    )
    expect(shown(page.main)).toEqual([
      'HEADLINE 总理会见客人',
      'PARAGRAPH 总理今天会见了来自邻国的客人。',
      'CAPTION 总理与客人',
      'PARAGRAPH 双方就贸易问题深入交换了意见。',
      'SIGNATURE (越通社-VNA)',
    ])
  })

  it('with a lead above a long first paragraph, and no dateline', () => {
    const long = `友好协会主席陈文海受国家主席委托,向来自五个国家的友人颁发奖章,表彰他们为医院和学校所做的一切。${'他们当年筹集药品、书籍和种子,一船一船运到海防港。'.repeat(3)}`
    const lead = '3月9日下午,友好协会在河内举行仪式,向五位外国友人颁发奖章。'
    expect(shown(text('友好协会向五位外国友人颁发奖章', lead, long).main)?.[1]).toBe(`STANDFIRST ${lead}`)
    expect(shown(text('春耕时节', lead, long).main)?.[1]).toBe(`PARAGRAPH ${lead}`)
    expect(shown(text('友好协会向五位外国友人颁发奖章', lead, '友人们很高兴。').main)?.[1]).toBe(`PARAGRAPH ${lead}`)
  })

  it('without a headline, its first line the report itself', () => {
    const first = '越通社河内——总理今天在政府驻地会见了客人,双方就经贸合作交换意见。'
    const page = text(first, '双方谈得很好。(完)')
    expect(page.main).toMatchObject({ headline: '', outlet: '越通社', datelinePlace: '河内' })
    expect(shown(page.main)).toEqual([`PARAGRAPH ${first}`, 'PARAGRAPH 双方谈得很好。(完)'])
    const plain = '3月9日上午,总理在政府驻地会见了来自邻国的客人。'
    expect(shown(text('2024-03-09 08:00', plain, '双方谈得很好。').main)?.[0]).toBe(`PARAGRAPH ${plain}`)
  })

  it('with a headline that ends as a sentence does', () => {
    expect(shown(text('谁能挽救湄公河三角洲的稻田?', '今年的旱情来得特别早。').main)?.[0]).toMatch(/^HEADLINE/)
    const twice = '总理今天会见来自邻国的客人。'
    expect(shown(text(twice, twice, '双方谈得很好。').main)).toEqual([`HEADLINE ${twice}`, 'PARAGRAPH 双方谈得很好。'])
  })

  it('with a lead that the first paragraph repeats whole, or at its end', () => {
    const lead = '总理和国会主席3月9日分别会见了来自邻国的外长一行。'
    expect(shown(text('领导人会见外长', lead, lead, '双方谈得很好。').main)?.slice(1, 3)).toEqual([
      `STANDFIRST ${lead}`,
      `PARAGRAPH ${lead}`,
    ])
    const told = `应外交部的邀请,邻国外长率领由十二人组成的代表团昨天抵达河内进行访问。${lead}`
    expect(shown(text('领导人会见外长', lead, told).main)?.[1]).toBe(`STANDFIRST ${lead}`)
  })

  it('with a headline that only a picture’s index keeps', () => {
    const page = text(
      '总理会见客人 hinh anh 1会见现场。(图片来源:越通社)',
      '越通社河内——总理今天会见了客人。',
      '总理会见客人 hinh anh 2宾主合影。(图片来源:越通社)',
    )
    expect(shown(page.main)).toEqual([
      'HEADLINE 总理会见客人',
      'CAPTION 会见现场。(图片来源:越通社)',
      'PARAGRAPH 越通社河内——总理今天会见了客人。',
      'CAPTION 宾主合影。(图片来源:越通社)',
    ])
  })

  it('with a caption on the line below the index', () => {
    const page = text(
      '总理会见客人',
      '(VOVWORLD) - 总理今天会见了客人。',
      '总理会见客人 - ảnh 1',
      '总理陈文海',
      '双方谈得很好。',
    )
    expect(shown(page.main)?.slice(2)).toEqual(['CAPTION 总理陈文海', 'PARAGRAPH 双方谈得很好。'])
  })

  it('with a lead that a later paragraph says again', () => {
    const lead = '总理陈文海强调,友好协会将与各方保持密切配合,举办好各项纪念活动。'
    const page = text('总理会见客人', `(某某日报)${lead}`, '3月9日,总理会见了客人。', `客人表示感谢。${lead.slice(2)}`)
    expect(shown(page.main)?.[1]).toBe(`STANDFIRST (某某日报)${lead}`)
  })

  it('with a row of other headlines above, and a summary that says what it is', () => {
    const row = '咖啡出口增长一成 河内举办书展 芒街口岸货车排起长龙 '.repeat(5)
    const summary = '摘要: 总理今天会见了客人 ...'
    const page = text(row, '总理在政府驻地会见外国客人', summary, '总理今天会见了客人。', '双方谈得很好。')
    expect(shown(page.main)?.slice(0, 3)).toEqual([
      'HEADLINE 总理在政府驻地会见外国客人',
      `STANDFIRST ${summary}`,
      'PARAGRAPH 总理今天会见了客人。',
    ])
  })

  it('without anything', () => {
    expect(layout({ id: 'own', text: ' \n\u00a0\n' }).main.sections).toEqual([])
  })
})

describe('an HTML page', () => {
  it('keeps the article and drops the rest', () => {
    const html = `<html><head><title>站点</title><script>var a = "会见"</script></head><body><nav><ul><li>首页</li></ul></nav>
      <article><h1>总理会见客人</h1><div class="sapo">总理今天会见了来自邻国的客人。</div>
      <figure><img src="a.jpg"><figcaption>会见场面。图自越通社</figcaption></figure>
      <p>越通社河内——总理今天在<b>河内</b>会见了客人。</p><p>双方谈得很好。(完)</p></article>
      <section class="more"><h3>更多</h3><h4>青年论坛开幕</h4><p>青年论坛昨天在万象开幕,来自十个国家的代表参加。</p></section><footer>版权</footer></body></html>`
    const page = layout({ id: 'own', html })
    expect(shown(page.main)).toEqual([
      'HEADLINE 总理会见客人',
      'STANDFIRST 总理今天会见了来自邻国的客人。',
      'CAPTION 会见场面。图自越通社',
      'PARAGRAPH 越通社河内——总理今天在河内会见了客人。',
      'PARAGRAPH 双方谈得很好。(完)',
    ])
    expect(page.related.map(shown)).toEqual([
      ['HEADLINE 青年论坛开幕', 'STANDFIRST 青年论坛昨天在万象开幕,来自十个国家的代表参加。'],
    ])
  })

  it('takes no card of another report for the article', () => {
    const html = `<body><div class="article"><h1>总理会见老挝客人</h1><time>2025/07/09 16:05</time><span>越通社</span>
      <div class="sapo">7月9日,总理阮文光在河内会见老挝副总理宋迪。</div><em class="photo-caption">总理与客人。</em>
      <div><p>越通社河内——7月9日,总理阮文光在河内会见老挝副总理宋迪。</p><p>宋迪表示感谢。(完)</p></div></div>
      <h2>更多</h2><article><figure><figcaption>边防战士</figcaption></figure><h3>边防部队联合巡逻</h3>
      <p>7月8日,两国边防部队举行了联合巡逻。</p></article></body>`
    const { main, related } = layout({ id: 'own', html })
    expect(main.sections.map(({ kind }) => kind)).toEqual([
      'HEADLINE',
      'STANDFIRST',
      'CAPTION',
      'PARAGRAPH',
      'PARAGRAPH',
    ])
    expect(related[0]?.sections.map(({ kind }) => kind)).toEqual(['CAPTION', 'HEADLINE', 'STANDFIRST'])
  })

  it('keeps a caption that forbids its copying', () => {
    const html = `<article><h1>外长通电话</h1><p>两国外长今天上午就合作通电话。</p>
      <figure><figcaption>外长 外交部供图(图片严禁转载复制)</figcaption></figure></article>`
    expect(layout({ id: 'own', html }).main.sections.at(-1)?.kind).toBe('CAPTION')
  })

  it('of any depth', () => {
    const html = `<body>${'<div>'.repeat(50_000)}<h1>总理会见客人</h1><script>1 < 2</script><p>总理今天在政府驻地会见了来自邻国的客人。</p>`
    expect(layout({ id: 'own', html }).main.headline).toBe('总理会见客人')
  })
})
