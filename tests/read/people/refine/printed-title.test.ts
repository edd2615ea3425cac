import { describe, expect, it } from 'vitest'
import { peopleOf, personOf } from '../helper.ts'

describe('the title printed beside a mention', () => {
  it.each([
    ['来访的是比利时欧洲和外交部领事司司长卢卡·卡尔德。', '比利时欧洲和外交部领事司司长'],
    ['欢迎柬埔寨人民党(CPP)主席宋玛达。', '柬埔寨人民党(CPP)主席'],
    ['总理将同越共中央委员、教育和培训部部长黎明德会面。', '越共中央委员、教育和培训部部长'],
    ['国防部部长、大将潘文海说。', '国防部部长'],
    ['裴文山外长表示。', '外长'],
    ['国际茶叶共同体执行主任苏雷什·马林指出。', '国际茶叶共同体执行主任'],
    ['“青年之友”共同代表吴世允指出。', '“青年之友”共同代表'],
    [
      '越南驻联合国、世贸组织和其他国际组织常驻代表团团长阮文强发言。',
      '越南驻联合国、世贸组织和其他国际组织常驻代表团团长',
    ],
    ['英国外交、联邦和发展事务大臣詹姆斯·马林到访。', '英国外交、联邦和发展事务大臣'],
    ['教官德米特里·马林说。', '教官'],
    ['日越友好议员联盟会长高桥健一到访。', '日越友好议员联盟会长'],
    ['美国国务院负责政治事务的副国务卿戴维·海尔到访。', '美国国务院负责政治事务的副国务卿'],
    [
      '越南政府总理、国家落实越南在大会(COP26)承诺指导委员会主任范文成主持。',
      '越南政府总理、国家落实越南在大会(COP26)承诺指导委员会主任',
    ],
    ['中共中央总书记高建国的特使宋文远抵达。', '中共中央总书记高建国的特使'],
    ['前往吊唁的是即将接任首相的宋马内。', '首相'],
    ['首相敦马哈杜将发表演讲。', '首相'],
    ['该国外交部亚洲司司长安德烈·马林到场。', '外交部亚洲司司长'],
    ['该国国防部部长安德烈·马林到场。', '国防部部长'],
    ['他会见老挝和平与团结委员会主席宋玛达一行。', '老挝和平与团结委员会主席'],
    ['高建国总书记复信老挝国家主席通沙。', '老挝国家主席'],
    ['他计划与国家主席高建国会谈。', '国家主席'],
    ['新加坡媒体聚焦外长陈文山访华。', '外长'],
    ['他与工业、贸易与供应大臣塔里克·哈穆里会谈。', '工业、贸易与供应大臣'],
    ['叙利亚共产党(统一)总书记尼达尔·哈里夫致函。', '叙利亚共产党(统一)总书记'],
    ['早些时候,Becamar IDC总经理范玉明陪同。', 'Becamar IDC总经理'],
    ['裴文山副总理兼外长陪同。', '副总理兼外长'],
    ['岘港市高新技术园区和工业区管委会主任范长明答复。', '岘港市高新技术园区和工业区管委会主任'],
    ['俄罗斯科学院越南与东盟研究中心主任安德烈·马林发言。', '俄罗斯科学院越南与东盟研究中心主任'],
    ['由中国驻日公使杨文宇转交。', '中国驻日公使'],
    ['王庭福接受了美联社记者乔希·莱德的采访。', '美联社记者'],
    ['他前往皇宫觐见国王诺罗敦·西哈蒙。', '国王'],
    ['他曾对美国首任驻越大使彼得·科林斯说。', '美国首任驻越大使'],
  ])('%s', (text, title) => {
    const titles = peopleOf(text).flatMap(({ mentions }) => mentions.map((mention) => mention.title?.text))
    expect(titles).toContain(title)
  })

  it('reads the office that a sentence gives a person', () => {
    expect(personOf('大会选举阮鸿福为新一届会长。').titles).toEqual(['会长'])
    expect(personOf('大会选举宣光省原副省长阮鸿福为会长。').titles).toEqual(['宣光省原副省长', '会长'])
    expect(personOf('会议选举印尼议长里尼·苏坎(Rini Sukan)为下一任主席。').titles).toEqual(['印尼议长', '下一任主席'])
    expect(personOf('副会长阮鸿福被推举为名誉会长。').titles).toEqual(['副会长', '名誉会长'])
    expect(personOf('印尼议长里尼·苏坎致辞,为会长颁奖。').titles).toEqual(['印尼议长'])
    expect(personOf('苏文林总书记任纪念活动指导委员会主任').titles).toEqual(['总书记', '纪念活动指导委员会主任'])
  })

  it('is no office of the husband', () => {
    expect(personOf('总统夫人安娜·科林斯举办茶会。').titles).toEqual([])
  })

  it('of an envoy names who sends, and is none of his', () => {
    const people = peopleOf('总理会见中共中央总书记、国家主席高建国特使、中联部部长宋文远。')
    expect(people.map(({ name, titles }) => [name, titles])).toEqual([
      ['高建国', ['中共中央总书记', '国家主席']],
      ['宋文远', ['中共中央总书记、国家主席高建国特使', '中联部部长']],
    ])
  })

  it('is not shared by a couple named behind another', () => {
    const people = peopleOf('公司创办人张文谋、陈淑兰夫妇在座。')
    expect(people.map(({ titles }) => titles)).toEqual([['公司创办人'], []])
  })

  it('is shared by former holders of one office', () => {
    const people = peopleOf('日本前首相福田康文、鸠山由文和小泉健一出席。')
    expect(people.map(({ titles }) => titles)).toEqual([['日本前首相'], ['日本前首相'], ['日本前首相']])
  })

  it('keeps to its own person in a row of titled names', () => {
    const people = peopleOf('外交学院院长范兰英副教授、印度前驻越南大使普丽娅·萨兰发言。')
    expect(people.map(({ titles }) => titles)).toEqual([['外交学院院长', '副教授'], ['印度前驻越南大使']])
  })
})
