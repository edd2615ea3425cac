import { describe, expect, it } from 'vitest'
import { sideOf } from '../../../src/read/people/country-of-title.ts'
import { readPeople } from '../../../src/read/people/people.ts'
import { paragraphs, peopleOf, personOf } from './helper.ts'

describe('the state a title serves', () => {
  it.each([
    ['越南驻柬埔寨大使', 'VN'],
    ['美国前驻越南大使', 'US'],
    ['越南驻联合国常驻代表团团长', 'VN'],
    ['俄外长', 'RU'],
    ['越中友好协会会长', 'VN'],
    ['中共中央对外联络部部长', 'CN'],
    ['国务院总理', 'CN'],
    ['苏丹总统', 'SD'],
    ['文莱苏丹', 'BN'],
    ['旅居捷克越南人协会主席', 'VN'],
    ['内蒙古自治区主席', 'CN'],
    ['早稻田大学教授', 'JP'],
    ['葡共总书记', 'PT'],
    ['日韩合作委员会会长', 'JP'],
  ])('%s', (title, code) => {
    expect(sideOf(title)).toEqual({ code })
  })

  it.each(['联合国秘书长', '世界银行驻越南首席代表', '东盟秘书长', '欧盟驻越南大使'])('%s serves many', (title) => {
    expect(sideOf(title)).toBe('INTERNATIONAL')
  })

  it.each(['中央委员', '老战士代表', '部长'])('%s says nothing', (title) => {
    expect(sideOf(title)).toBeNull()
  })
})

describe('the state of a person', () => {
  it('is the own side where no title names one', () => {
    expect(personOf('会谈中,外交部部长武青山强调互信。').country).toBe('VN')
    const sections = [
      { kind: 'PARAGRAPH', text: '外交部发言人陈立群说,合作良好。' },
      { kind: 'SIGNATURE', text: '(新华社)' },
    ] as const
    expect(readPeople(sections).people[0]?.country).toBe('CN')
  })

  it('of whoever works for a firm from elsewhere is unknown', () => {
    expect(peopleOf('国家主席接见三星电子副会长韩正元。')[0]?.country).toBeNull()
    expect(peopleOf('越捷航空总经理阮文福致辞。')[0]?.country).toBe('VN')
    expect(peopleOf('总理会见波音公司副总裁约翰·哈特。')[0]?.country).toBeNull()
  })

  it('is told by where somebody comes from', () => {
    expect(personOf('来自第比利斯的留学生尼诺·卡帕泽说。').country).toBe('GE')
    expect(personOf('来自老挝的学员代表坎佩上尉发言。').country).toBe('LA')
  })

  it('of a name of the neighbourhood is no far away side', () => {
    const sections = paragraphs('白宫官员说,总统将与中国领导人通话。习国平主席表示同意。')
    expect(readPeople(sections, '美国之音').people[0]).toMatchObject({ name: '习国平', country: 'CN' })
  })

  it('of a ruling party is China on a page from elsewhere', () => {
    const sections = paragraphs('王副总理在兴国宾馆拜会市委书记李国强。')
    expect(readPeople(sections, '联合早报').people.find(({ name }) => name === '李国强')?.country).toBe('CN')
  })

  it('is China for a Tibetan name on a Chinese page', () => {
    const sections = paragraphs('村民白玛顿珠告诉记者,收入增加了。')
    expect(readPeople(sections, '新华社').people[0]).toMatchObject({ name: '白玛顿珠', country: 'CN' })
  })

  it('goes on in a list, and to a spouse', () => {
    const people = peopleOf('哈萨克斯坦议长叶尔兰·科萨诺夫、政府总理阿里汗·斯迈尔和夫人古丽娜出席。')
    expect(people.map(({ country }) => country)).toEqual(['KZ', 'KZ', 'KZ'])
  })

  it('of a foreign office holder is the state spoken of, of others unknown', () => {
    expect(peopleOf('越南总理访问芬兰。斯库布总统设宴。')[0]?.country).toBe('FI')
    expect(peopleOf('西岭能源公司总裁托尔斯滕·贝克特在德国表示。')[0]?.country).toBeNull()
  })

  it('of a foreigner without office is the state that the article is about', () => {
    const text = '越南总理访问波兰。波兰总统设宴。波兰媒体报道了访问。陆军学院院长伊万·斯坦科在波兰军营致辞。'
    expect(peopleOf(text)[0]?.country).toBe('PL')
    expect(peopleOf(text.replace('陆军学院院长', '公司总裁'))[0]?.country).toBeNull()
  })

  it('is known by the city where somebody is met', () => {
    const text = '代表团访问英国后访问丹麦。在伦敦,她会见了财政大臣乔治·汉德。'
    expect(peopleOf(text)[0]?.country).toBe('GB')
  })

  it('of a visitor’s party is the visitor’s, whatever parts its members', () => {
    const people = peopleOf(
      '越通社河内——陪同中国国家主席高建国出访的有高建国夫人彭丽云,中央办公厅主任蔡文奇,外交部部长助理农荣华等。',
    )
    expect(people.map(({ name, country }) => [name, country])).toEqual([
      ['高建国', 'CN'],
      ['彭丽云', 'CN'],
      ['蔡文奇', 'CN'],
      ['农荣华', 'CN'],
    ])
    const listed = peopleOf('越通社河内——随行人员包括:老挝外交部长宋玛达,国防部长占沙蒙,办公厅主任坎佩。')
    expect(listed.map(({ country }) => country)).toEqual(['LA', 'LA', 'LA'])
  })

  it('of those listed before a body of China’s is China', () => {
    const people = peopleOf('越通社河内——他将分别同总理李文强、全国人大常委会委员长赵国际会面。')
    expect(people.map(({ country }) => country)).toEqual(['CN', 'CN'])
    expect(peopleOf('越通社河内——总理李文强、国会主席赵国际出席。').map(({ country }) => country)).toEqual(['VN', 'VN'])
  })

  it('is China where an unsigned report opens with a body of China’s', () => {
    const text = '全国政协主席俞正文17日会见越南副总理阮文明。\n俞正文说,中越关系很好。\n张庆文参加会见。'
    expect(peopleOf(text).map(({ country }) => country)).toEqual(['CN', 'VN', 'CN'])
    expect(peopleOf(`越南国会主席访问北京。\n${text}`).at(-1)?.country).toBe('VN')
  })

  it('is China where provinces have bodies of China’s', () => {
    const text = '省委书记、省人大常委会主任许文和会见老挝国会副主席宋玛达。\n老挝客人参观了老挝馆。\n老挝朋友很高兴。'
    expect(peopleOf(text).map(({ country }) => country)).toEqual(['CN', 'LA'])
    expect(personOf('省委书记胡和文、省长到场。').country).toBe('CN')
  })

  it('is none for a centre of many states', () => {
    expect(personOf('中国—东盟中心秘书长史文俊致辞。').country).toBeNull()
  })

  it('of a spouse named straight behind is the other’s', () => {
    const people = peopleOf('越通社河内——中国国家主席高建国夫人彭丽云参观博物馆。')
    expect(people.map(({ country }) => country)).toEqual(['CN', 'CN'])
  })

  it('of those received together is one', () => {
    const people = peopleOf('总理会见了印度副总统安德烈·丹卡尔和外长苏明生。')
    expect(people.map(({ country }) => country)).toEqual(['IN', 'IN'])
  })

  it('of a chair that states take in turn is the state served', () => {
    expect(personOf('2025年东盟轮值主席、马来西亚总理安德烈·卡里姆致辞。').country).toBe('MY')
    expect(personOf('东盟轮值主席国越南总理阮文泰致辞。').country).toBe('VN')
  })

  it('of a Japanese name in a branch is Japan', () => {
    expect(personOf('北部兴产越南总经理小玉健一介绍经验。').country).toBe('JP')
  })

  it('of an international official is nobody', () => {
    expect(personOf('联合国秘书长安东尼·古铁讲话。').country).toBeNull()
  })

  it('takes the own side from the outlet that signs', () => {
    const sections = paragraphs('总理黄文达今天会见新西兰外长彼得·科林斯。总理黄文达说,会谈很好。')
    const countries = (outlet: string | null) => readPeople(sections, outlet).people.map(({ country }) => country)
    expect(countries('联合早报')).toEqual(['SG', 'NZ'])
    expect(countries(null)).toEqual(['VN', 'NZ'])
  })

  it('takes it from what an unsigned article speaks of, if Vietnam has no part', () => {
    const text = `外交部副部长周立民在北京会见客人。
      周立民说,中方愿意合作,中方重视友谊。
      双方同意,中国企业将参加博览会。`
    expect(peopleOf(text)[0]?.country).toBe('CN')
    expect(peopleOf(`${text}\n越南也将参加。`)[0]?.country).toBe('VN')
    expect(peopleOf(`${text}\n合作之路越走越宽。`)[0]?.country).toBe('CN')
    const long = `${text}\n${'中国企业带来了新产品。'.repeat(12)}\n越南也将参加。`
    expect(peopleOf(long)[0]?.country).toBe('CN')
  })

  it('takes it from the only state whose provinces it names, and from what only one calls itself', () => {
    const text = '办公室主任郑文雄昨在福州拜会领导。\n周立民代表福建省委表示感谢。'
    expect(peopleOf(text)[0]?.country).toBe('CN')
    const own = '大马外交部长阿都拉致辞。\n教育部长慕斯达法今早表示,访问很成功。\n越南总理阮文泰将出席。'
    expect(peopleOf(own).map(({ country }) => country)).toEqual(['MY', 'MY', 'VN'])
    expect(peopleOf('总理阮文泰谈到伟大马克思主义。\n总理阮文泰参观了大马力拖拉机厂。')[0]?.country).toBe('VN')
  })

  it('knows a Japanese name in a list, and whom a Japanese chamber abroad serves', () => {
    const people = peopleOf('越通社消息:驻岘港日本商工会会长山田健太郎和前田明日香出席。')
    expect(people.map(({ country }) => country)).toEqual(['JP', 'JP'])
  })
})

it('is not that of a city which somebody before is named like', () => {
  const people = peopleOf('阮文泰拜会了捷克参议院议长米兰·什捷潘,并与众议院外交委员会主席卡雷尔·诺瓦座谈。')
  expect(people.find(({ name }) => name === '卡雷尔·诺瓦')?.country).toBe('CZ')
  const glossed = peopleOf('越通社河内——致电巴基斯坦总理拉希德阿巴西(Rashid Abbasi)和外交国务部长哈桑·卡里姆。')
  expect(glossed.find(({ name }) => name === '哈桑·卡里姆')?.country).toBe('PK')
})
