import { wordTable } from './words.ts'

/**
 * How a word for an occasion stands in its sentence:
 * `receive` somebody receives somebody (`A会见B`), `call` somebody comes to somebody (`A拜会B`), `talk` equals talk
 * (`A与B举行会谈`), `meet` they meet (`A与B会面`), `phone`, `visit` a journey, `feast` a meal as a verb (`A宴请B`),
 * `credentials` somebody presents credentials, `sign` a text is signed, `award` somebody is honoured,
 * `event` a noun that is attended, chaired, held (`会议`, `仪式`).
 */
export type OccasionShape =
  | 'credentials'
  | 'sign'
  | 'award'
  | 'receive'
  | 'call'
  | 'talk'
  | 'meet'
  | 'phone'
  | 'visit'
  | 'feast'
  | 'event'

/** The kinds of meeting, as the contract of a reading names them. */
export type OccasionKind =
  | 'TALKS'
  | 'CALL_ON'
  | 'PHONE_CALL'
  | 'SUMMIT'
  | 'CONFERENCE'
  | 'WORKING_SESSION'
  | 'CEREMONY'
  | 'RECEPTION'
  | 'VISIT'

export interface OccasionWord {
  kind: OccasionKind
  shape: OccasionShape
  /** Said of an occasion only with a name, number, date or people of its own; else it is a way of working (`对话`). */
  loose?: true
}

const table: readonly (readonly [kind: OccasionKind, shape: OccasionShape, words: string, loose?: true])[] = [
  [
    'CEREMONY',
    'credentials',
    '递交国书 呈递国书 递交国书副本 呈交国书 递交了国书 呈递了国书 递交的国书 呈递的国书 国书副本 国书',
  ],
  ['CEREMONY', 'sign', '签署 签订 共同签署 签了 签署了 签订了 签字'],
  ['CEREMONY', 'award', '颁发给 授予 颁给 授给 颁授给 转授 颁授 颁发 转授给 追授 授勋'],
  ['CALL_ON', 'receive', '会见 接见 会见会 召见 晤见 接待 接待了'],
  [
    'CALL_ON',
    'call',
    '礼节性拜会 礼节性拜访 礼节性会见 辞行拜会 辞行拜访 辞行 拜会 拜访 拜见 拜谒 觐见 晋见 看望 探望 探访 走访慰问 看望慰问 登门拜访',
  ],
  ['CALL_ON', 'meet', '会面 见面 碰面 短暂会面 短暂交谈 照面 见了面 会了面 见过面'],
  [
    'CALL_ON',
    'meet',
    '亲切交谈 友好交谈 简短交谈 交谈 简短交流 短暂交流 亲切交流 友好交流了 寒暄 叙谈 碰头 碰了头',
    true,
  ],
  ['TALKS', 'meet', '交换意见 交换了意见 交换看法 交换了看法', true],
  [
    'TALKS',
    'talk',
    '会谈 会晤 双边会晤 双边会谈 首脑会谈 高级会谈 小范围会谈 大范围会谈 视频会谈 视频会晤 视讯会谈 视讯会晤 高层会晤 外长会谈 外长会晤 首脑会晤 非正式会晤 晤谈 磋商 政治磋商',
  ],
  ['TALKS', 'talk', '谈判 对话 战略对话 政策对话 会商 商谈 洽谈 恳谈 面谈 长谈', true],
  ['WORKING_SESSION', 'talk', '工作会谈 工作会晤 工作座谈 座谈 工作座谈会 座谈会 工作会面 业务座谈'],
  [
    'PHONE_CALL',
    'phone',
    '通电话 通了电话 热线电话 通话 电话会谈 电话交谈 电话会晤 电话通话 视频通话 视讯通话 视频电话 视讯电话 通了话 打电话 打来电话 电话沟通 电话磋商 电话商谈 通热线电话 热线通话',
  ],
  [
    'VISIT',
    'visit',
    '访问 国事访问 正式访问 工作访问 友好访问 正式友好访问 国事 出访 到访 来访 回访 顺访 造访 往访 访问之行 考察 工作考察 考察访问 视察访问 之行 此行 此访',
  ],
  [
    'VISIT',
    'visit',
    '访华 访越 访老 访柬 访俄 访美 访日 访韩 访印 访泰 访法 访德 访英 访朝 访欧 访蒙 访缅 访古 访澳 访中',
  ],
  [
    'RECEPTION',
    'feast',
    '宴请 设宴 设便宴 设家宴 设茶会 设午餐 设晚餐 设早餐 设晚宴 设午宴 设国宴 共进晚餐 共进午餐 共进早餐 共进工作早餐 共进工作午餐 共进工作晚餐 共用晚餐 共用午餐 茶叙 以茶叙',
  ],
  [
    'RECEPTION',
    'event',
    '国宴 招待会 宴会 欢迎宴会 晚宴 午宴 欢迎晚宴 庆祝活动 见面会 酒会 茶会 茶话会 团拜会 联欢会 联欢晚会 工作午餐 工作早餐 工作晚餐 工作早餐会 早餐会 午餐会 晚餐会 庆祝会 迎新春活动 友好交流会 交流活动',
  ],
  [
    'CEREMONY',
    'event',
    '吊唁 吊唁仪式 吊唁活动 仪式 典礼 开幕式 闭幕式 开幕会 闭幕会 签字仪式 签署仪式 奠基仪式 揭牌仪式 启动仪式 欢迎仪式 授勋仪式 颁奖典礼 颁奖仪式 交接仪式 就职典礼 落成典礼 纪念典礼 追悼会 追悼大会 追悼活动 悼念仪式 悼念活动 追思会 追思仪式 告别仪式 遗体告别仪式 国葬仪式 国葬 葬礼 葬礼仪式 挂牌仪式 通车仪式 开工仪式 开馆仪式 纪念大会 庆祝大会 颁奖礼 签约仪式 国书递交仪式 交付仪式 动工仪式',
  ],
  [
    'SUMMIT',
    'event',
    '峰会 视频峰会 首脑会议 领导人会议 领导人会晤 领导人视频会议 领导人非正式会议 领导人非正式会晤 三党领导人会晤 政党领导人会晤 首脑峰会 元首理事会会议 高峰会 首脑视频会议',
  ],
  [
    'CONFERENCE',
    'event',
    '会上 一般性辩论 全国会议 会议 大会 论坛 研讨会 外长会 外长会议 部长会议 防长会议 防长会 部长级会议 视频会议 视讯会议 高级别会议 全体会议 代表大会 年会 博览会开幕式 国际会议 座谈研讨会 圆桌会议 圆桌会 洽谈会 对接会 推介会 交流会 讨论会 报告会 总结会 商务论坛 企业论坛 投资论坛 高官会 高官会议 特别会议 理事会会议 工作会议 学术会议 发布会议 对话会 专题会议 扩大会议 联席会议 协商会议 促进会议 国际研讨会 视频研讨会 线上会议 视频论坛 合作论坛 议员论坛 智库论坛 磋商会议 闭门会议 会前会 讲座 听证会 辩论会 公开辩论 公开辩论会 高级别公开辩论 碰头会 通报会 宣讲会 高级别周 招商会 招商推介会 投资促进会 恳谈会 动员会 高峰论坛 经贸论坛 预备会议 筹备会议 筹备会',
  ],
  [
    'WORKING_SESSION',
    'event',
    '委员会会议 工作组会议 指导委员会会议 联委会会议 联合委员会会议 合作委员会会议 常务会议 专题协商会 工作会',
  ],
]

/** Words for occasions: their kind and how they stand in a sentence. From the contract's table and the survey's lists. */
export const occasionEntries: readonly (readonly [string, OccasionWord])[] = table.flatMap(
  ([kind, shape, block, loose]) =>
    block.split(' ').map((word): [string, OccasionWord] => [word, loose ? { kind, shape, loose } : { kind, shape }]),
)

/** The same, for looking one up. */
export const occasionWords = wordTable<OccasionWord>(occasionEntries)

/** Before `会议` and the like: a standing body at work, so the meeting is a working session. */
export const workingBodies: readonly string[] = [
  '委员会',
  '工作组',
  '指导委',
  '联委会',
  '混委会',
  '小组',
  '理事会',
  '指挥部',
  '专班',
  '政府党组',
  '书记处',
  '政治局',
  '常委会',
  '工作委',
  '协调会',
  '安全保障',
  '安全保障会议',
  '国家安全',
  '国务',
  '党组',
  '部务',
  '办公会',
  '内阁',
  '政府',
]

/** Behind an occasion's word: it is then part of the name of something else (`会议中心`, `会晤机制`, `谈判进度`). */
export const notAnOccasion: readonly string[] = [
  '中心',
  '厅',
  '室',
  '宫',
  '总部',
  '大厦',
  '大楼',
  '会址',
  '现场',
  '机制',
  '成果',
  '结果',
  '精神',
  '成功',
  '主席国',
  '秘书处',
  '主席',
  '组委会',
  '决议',
  '决定',
  '文件',
  '议题',
  '议程',
  '筹备',
  '进度',
  '进程',
  '团',
  '学者',
  '日程',
  '记录',
  '纪要',
  '协议',
  '渠道',
  '平台',
  '框架协议',
  '代表',
  '宣言',
  '工作',
  '事务',
  '邀请',
  '活动家',
  '准备',
  '伙伴',
  '合作',
  '各国',
  '成员',
  '主题',
  '作出的',
  '上作出',
  '承诺',
  '取得',
  '通过的',
  '员',
  '者',
  '所取得',
  '录',
  '时间',
  '地点',
  '意愿',
  '关系',
  '倡议',
  '与合作',
  '和合作',
  '、合作',
  '否',
  '水平',
  '总部',
  '副秘书',
  '秘书',
]

/** Offices of which a state has one: standing without a name they mean their holder. Words for one office stand together. */
export const soleOffices: readonly (readonly string[])[] = [
  ['总理', '政府总理'],
  ['首相'],
  ['总统'],
  ['国王'],
  ['女王'],
  ['天皇'],
  ['国家主席'],
  ['国会主席', '国会议长'],
  ['众议长', '众议院议长'],
  ['参议长', '参议院议长'],
  ['参议院主席'],
  ['总书记'],
  ['外长', '外交部长', '外交部部长', '外交大臣', '外务大臣', '外相'],
  ['防长', '国防部长', '国防部部长', '国防大臣', '防卫大臣', '防卫相', '国防相'],
  ['国务卿'],
  ['秘书长'],
]
