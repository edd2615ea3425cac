import { words, wordTable } from './words.ts'

/**
 * Words that end a title: what a person is. From a survey of official news pages and general knowledge of ranks
 * in government, parliament, party, army, diplomacy, business and learning.
 */
const heads = `
总书记 第一书记 书记 副书记 常务书记 党委书记 市委书记 省委书记 党组书记 常务副书记 区委书记 县委书记 委书记
政治局常委 常委 政治局委员 中央委员 候补委员 委员 国务委员 书记处书记 党员
国家主席 国家副主席 主席 副主席 代主席 常务副主席 联合主席 共同主席 名誉主席 轮值主席 国会主席 国会副主席 参议院主席 众议院主席
总统 副总统 当选总统 国王 女王 王储妃 王后 太后 天皇 皇后 皇太子 皇太子妃 皇嗣 皇嗣妃 上皇 上皇后 王妃 教皇 教宗 苏丹 王储 酋长 埃米尔 大公 元首 国家元首
总理 副总理 首相 副首相 第一副首相 第一副总理 行政长官 特首 总督
部长 副部长 外长 副外长 防长 副防长 财长 央行行长 大臣 副大臣 国务卿 副国务卿 助理国务卿 国务秘书 国务部长 国务大臣 政务次官 事务次官
次长 次官 第一次长 第一副部长 常务副部长 常务副总理 常务秘书 部长助理 高级部长 第二部长 国务资政 内阁资政 资政 官房长官 长官 副长官 外相 防相 防卫相 财务相 经产相
外务次官 审议官 政务官 检察长 总检察长 副检察长 院长 副院长 首席大法官 大法官 法官 审计长 总审计长 监察长 总监察长 督察 监察官
议长 副议长 委员长 副委员长 议员 参议员 众议员 国会议员 国会代表 人大代表 代表 副代表 党魁 党首 党主席 代表团团长 团长 副团长 领袖 领导人 创始人 发起人
秘书长 副秘书长 秘书 第一秘书 新闻秘书 发言人 办公厅主任 办公室主任 主任 副主任 主任委员 副主任委员 协调员 协调人 召集人 专员 高级专员 特使 特别代表 总代表 首席代表
代办 临时代办 大使 特命全权大使 公使 公使衔参赞 参赞 一等秘书 二等秘书 三等秘书 武官 总领事 副总领事 领事 名誉领事 名誉总领事 常驻代表 观察员 高级官员 官员 高官 执行秘书
总干事 副总干事 总监 区域主任 执行主任 执行长 处长 副处长 司长 副司长 局长 副局长 厅长 副厅长 署长 副署长 科长 社长 副社长 总编辑 总编 副总编辑 副总编 主编 台长 副台长
组长 副组长 队长 所长 副所长 馆长 副馆长 站长 校长 副校长 系主任 教务长 行长 副行长 会长 副会长 名誉会长 首席执行官 首席运营官 首席财务官 首席经济学家 首席专家 首席
总裁 副总裁 常务副总裁 高级副总裁 执行副总裁 总经理 副总经理 经理 董事长 副董事长 董事 董事总经理 执行董事 理事长 副理事长 理事 合伙人 负责人 创办人 主管 掌门人 企业家
市长 副市长 省长 副省长 州长 副州长 知事 副知事 府尹 区长 副区长 县长 副县长 镇长 乡长 村长 府长 邦长 首席部长 自治区主席 港督
司令 副司令 司令员 副司令员 总司令 总参谋长 副总参谋长 参谋长 副参谋长 参谋总长 参谋次长 总参谋部 政委 政治委员 副政委 政治部主任 总政治局主任 指挥长 副指挥长 总指挥 副总指挥 指挥员 指挥官 舰长 军长 师长 局长助理
教授 副教授 讲师 研究员 副研究员 高级研究员 研究学者 学者 专家 经济学家 政治学家 历史学家 科学家 分析师 分析人士 分析家 观察家 评论员 评论家 顾问 高级顾问 院士 医生 律师 作家 诗人 诗豪 文豪 画家 艺术家 歌手 导演 演员 音乐家 运动员 教练 主教练 球员 宇航员
国家主席团主席 主席团委员 主席团主席 助理 特别助理 副手 礼宾司司长 礼宾官 总务主任 侨领 僧王 高僧 大主教 主教 枢机主教 牧师 神父 幕僚长 办公室主管 国家安全顾问 总统府长官 法师 礼宾长 干事长 外务相 副外相 第一副外相 政务相 总务长 政调会长 选对委员长 政要 政治家 外交官 革命家 英雄 烈士 战士 老兵 学生 留学生 成员 会员
驻越大使 书记官 总监察 新闻官 调查员 研究人员 负责官员 总导演 秘书官 议会领袖 总长 书记员 督导 总工程师 工程师 技术总监 主持人 主任医师 副主任医师 政治顾问 经济顾问 武装部长 第一夫人 国父 老师 老板 店主 摊主 业主 船长 机长 司机 警察 护士 导游 厨师 教师 工人 渔民 牧民 茶农 收藏家 艺术总监 策展人 记者 室长 住持 副住持 艺人 村民 居民 农民 商人 掌玺大臣 枢密院主席 枢密大臣
`

/** A head that goes on like this is another word: `大使` + `馆`, `委员` + `会`, `代表` + `团`. One line: head, then what may not follow. */
const continued = `
记者 会 们 协会 团 站 问 采访 报道 证 招待会 联 专访 从 在 了解 获悉 摄 日前 近日 
教师 节 们
工人 党 们 阶级
渔民 们
警察 局 厅 署 部队 们
大使 馆 级
公使 馆
领事 馆 级
总领事 馆
委员 会 长 们
常委 会 们
主席 团 国 府 台 像 陵 宫 令 制 级
副主席 级
代表 团 大会 处 们 性 着 了 作 性 各 出席 参加 队 人物 机构 党 国 政府 越南 全 会 我 双方 该
总统 室 府 选举 大选 制 令 候选人 们 级 办公室 就职 任期 官邸 套房
总理 府 级 们 办公室 令 官邸 公署
首相 府 官邸 级 们 办公室
部长 级 们 会议 理事会 官
副部长 级 们
外长 会 级 们 非正式 扩大
防长 会 扩大 级 们
书记 处 员 们
总书记 们
秘书 处 长 们 组
司令 部 员 官
总司令 部
参谋 长 部
顾问 委员会 团 公司 组
领导人 会 峰会 们 非正式 会议 会晤
国家主席 团 府 令
议员 联盟 们 团 小组 友好
元首 级 们
行政长官 办公室
国王 陛下 杯
王储 妃
议长 会议 大会
检察长 办公室
专家 组 委员会 们 团 会议 学者 认为 小组 级
教授 们 级
学者 们
官员 们 会 级
高官 会
市长 级 们 峰会
理事 会 国 长
董事 会 长 总 局
主任 委员 会议 们 级
经理 人 级
成员 国 们 单位 资格 党
会员 国 大会 单位
律师 事务所 团 协会
学生 们 会
英雄 城 主义 们 妈妈 母亲 城市
烈士 陵 纪念 墓 们
作家 协会 们
企业家 协会 们 协 联
首席 执行官 代表 经济学家 运营官 财务官 大法官 专家 技术官 部长 信息官
特使 团 们
侨领 们
科学家 们 协
宇航员 们
老兵 协会 会 们
战士 们
法官 们
发言人 办公室
党员 干部 们 发展 大会
留学生 们 会
助理 国务卿 部长 秘书长 总干事 教授
资政 大臣
长官 会议
总监 察
总检察长 办公室
总长 会
团长 们
代办 处
专员 公署 办
高级专员 公署 办
理事长 会
武官 处 团
医生 们
政委 们
书记处书记 处
协调人 会议
`

const stops = new Map<string, readonly string[]>()
for (const line of continued.trim().split('\n')) {
  const [head = '', ...after] = words(line)
  stops.set(head, after)
}

/** Heads that many hold at once, or that are said of anybody: a name after them needs more proof. */
const looseHeads = new Set(
  words(`老板 店主 摊主 业主 船长 机长 司机 警察 护士 导游 厨师 教师 工人 渔民 牧民 茶农 记者 收藏家 艺人 村民 居民 农民 商人 代表 副代表 官员 高官 高级官员 专家 学者 成员 会员 委员 党员 领导人 领袖 主任 负责人 学生 留学生 英雄 烈士 战士 老兵 理事 董事
    作家 首席 秘书 助理 顾问 经理 主管 律师 医生 教练 球员 演员 苏丹 政要 政治家 外交官 企业家 常委 督察 老师 侨领 观察员 副手 总参谋部`),
)

export interface Office {
  /** Held by many at once, or said of anybody. */
  loose: boolean
  /** What may not follow, because it makes another word. */
  notBefore: readonly string[]
}

/** Ends of titles. */
export const offices = wordTable<Office>(
  words(heads).map((head): [string, Office] => [
    head,
    { loose: looseHeads.has(head), notBefore: stops.get(head) ?? tailStops(head) },
  ]),
)

/** The refusals of a head hold for longer ones that end with it (`驻越大使` refuses `馆` too). */
function tailStops(head: string): readonly string[] {
  for (let i = 1; i < head.length; i++) {
    const known = stops.get(head.slice(i))
    if (known) return known
  }
  return []
}

/** Words before a title that belong to it: former, acting, to be. */
export const officePrefixes = words(
  '特约 特邀 前 原 时任 候任 新任 代 代理 常务 首任 名誉 副 第一 第二 常驻 驻 兼 暨 特命全权 高级 首席 助理 即将卸任 即将离任 已故 当选 资深 荣誉 执行 总 轮值 临时 前任 历任',
)

/** Offices of which there is one at a time: of two people joined by `和` only the first holds it. */
export const soleOffices = new Set(
  words(
    '总书记 国家主席 国会主席 总统 总理 首相 国王 女王 天皇 主席 外长 防长 部长 王储 元首 议长 委员长 秘书长 国务卿 总干事 大使 总领事',
  ),
)
