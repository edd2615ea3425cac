import { words, wordTable } from './words.ts'

/** What a name turns into when one of these follows: the name is then part of an institution's, a place's or a prize's. */
export type Thing = 'INSTITUTION' | 'PLACE' | 'AWARD' | 'DOCTRINE'

const of = (thing: Thing, block: string): [string, Thing][] => words(block).map((word) => [word, thing])

/** How institutions, places, orders and doctrines named after people end; general knowledge and a survey of official news. */
export const thingEndings = wordTable<Thing>([
  ...of(
    'INSTITUTION',
    `国家政治学院 国家政治行政学院 政治学院 国家大学 大学 学院 中学 小学 学校 医院 研究所 研究院 研究中心 图书馆 博物馆 纪念馆 纪念堂 基金会 共产主义青年团 共青团 少年先锋队 先锋队 集团 公司 银行 出版社 艺术团 剧院 文化宫 文化之家 战役 政权 王朝
    中央 号 级 杯 足球 号航母 航母 报 家族 财团 中心 研究 俱乐部`,
  ),
  ...of(
    'PLACE',
    `市 省 县 郡 区 坊 路 街 大街 大道 大桥 桥 广场 机场 国际机场 火车站 站 港 小道 战区 公园 陵 陵墓 陵园 故居 旧居 遗迹区 遗迹 故里 寺 庙 教堂 博物院 体育场 体育馆 航天中心 岛 山 河 湖 海峡 雕像 塑像 铜像 半身像 像 纪念碑 墓 纪念区 纪念地 国家公园 隧道 街道 号公路 会议中心 航天发射场 经济特区 特区 经济区 工业区 工业园 自治港 新区 新城 水电站 核电站 发电厂 发电站`,
  ),
  ...of('AWARD', '奖 勋章 奖章 奖学金 奖项 文学奖 科学奖 和平奖 勋位'),
  ...of(
    'DOCTRINE',
    '足迹 思想 主义 学说 理论 新时代中国特色社会主义思想 外交思想 强军思想 道德 诗集 日记 遗嘱 经济学 时代 病',
  ),
])

/** The same after a title that follows the name: `胡志明主席陵`. */
export const monumentEndings: readonly string[] = words(
  '陵 陵墓 陵园 遗迹区 故居 遗嘱 雕像 塑像 纪念馆 博物馆 纪念碑 像 铜像 画像 思想 肖像 主席府遗迹区',
)
