/** Pages in the form in which agencies write news in Chinese, from a seed: a main article and two teasers each. */

/** A line of the import format. */
export interface GeneratedPage {
  readonly id: string
  readonly url: string
  readonly published: string
  readonly retrieved: string
  readonly text: string
}

const surnames = [...'阮黎陈范黄武邓裴吴胡杨李王张刘赵周孙林梁']
const firstNames = [...'文春明德玉光国庭辉永海山金嘉志友廷世俊']
const lastNames = [...'福强平兰英勇成和安龙梅心华智清达胜']
const offices = [
  '外交部部长',
  '国防部部长',
  '政府副总理',
  '国会副主席',
  '公安部副部长',
  '财政部部长',
  '教育培训部副部长',
]
const countries = ['中国', '老挝', '柬埔寨', '俄罗斯', '日本', '韩国', '印度', '泰国']
const places = ['河内', '胡志明市', '岘港', '海防', '顺化']
const topics = ['经贸往来', '边境管理', '教育交流', '防灾减灾', '青年往来', '农产品流通', '航空合作', '文物保护']

/** A number from 0 below 1 that follows from two whole numbers. */
function chance(n: number, k: number): number {
  let value = (Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(k + 1, 0x85ebca6b)) >>> 0
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39) >>> 0
  return ((value ^ (value >>> 15)) >>> 0) / 2 ** 32
}

const pick = <T>(values: readonly T[], n: number, k: number): T => values[Math.floor(chance(n, k) * values.length)] as T

/** A person by number; low numbers are drawn far more often than high ones. */
function person(n: number, k: number): string {
  const number = Math.floor(5000 ** chance(n, k))
  return pick(surnames, number, 1) + pick(firstNames, number, 2) + pick(lastNames, number, 3)
}

/** The `n`th page. */
export function generatedPage(n: number): GeneratedPage {
  const day = new Date(Date.UTC(2012, 0, 2 + (n % 4700)))
  const published = day.toISOString().slice(0, 10)
  const said = `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
  const [host, guest] = [person(n, 10), person(n, 11)]
  const [office, country, place, topic] = [
    pick(offices, n, 12),
    pick(countries, n, 13),
    pick(places, n, 14),
    pick(topics, n, 15),
  ]
  const teasers = [1, 2].map((k) => {
    const [a, b] = [person(n, 20 + k), person(n, 30 + k)]
    const [title, from] = [pick(offices, n, 40 + k), pick(countries, n, 50 + k)]
    return `越南${title}${a}会见${from}大使${b}\n\n${said}，在${place}，越南${title}${a}会见了${from}驻越南大使${b}。`
  })
  const text = [
    `越南${office}${host}会见${country}大使${guest}（${n}）`,
    `${said}上午，越南${office}${host}在${place}会见了${country}驻越南大使${guest}，双方就${topic}交换意见。`,
    `越通社${place}——${said}上午，越南${office}${host}在${place}会见了${country}驻越南大使${guest}。`,
    `${host}对${guest}到任以来为推动${topic}所做的工作表示赞赏，建议两国主管部门每年举行一次工作磋商。`,
    `${guest}表示，${country}愿同越南在${topic}方面扩大往来，并邀请更多企业参加今年的合作项目。`,
    `双方还商定，有关${topic}的具体办法由两国专家在年底以前提出。`,
    '（越通社）',
    ...teasers,
  ].join('\n\n')
  return { id: `generated-${n}`, url: `https://news.example/${n}.html`, published, retrieved: published, text }
}
