import { words, wordTable } from './words.ts'

/**
 * Cities, provinces and regions that stand in titles and after them, by state: all of Vietnam's provinces before and
 * after 2025, capitals and towns of the usual meetings elsewhere; general knowledge. One state a line, its capital first.
 */
const table = `
VN 河内 胡志明市 海防 岘港 芹苴 顺化 下龙 大叻 芽庄 会安 谅山 高平 老街 河江 奠边 莱州 山罗 安沛 富寿 永福 北宁 北江 海阳 兴安 太平 南定 宁平 清化 义安 河静 广平 广治 广南 广义 平定 富安 庆和 宁顺 平顺 昆嵩 嘉莱 多乐 多农 林同 平福 西宁 平阳 同奈 巴地头顿 头顿 隆安 同塔 安江 坚江 前江 槟椥 永隆 茶荣 后江 朔庄 薄辽 金瓯 广宁 太原 宣光 北㳒 富国 河东 和平省 承天顺化 富利
KH 金边 西港 暹粒 西哈努克市 西哈努克省 马德望 柴桢 磅湛
LA 万象 琅勃拉邦 沙湾拿吉 占巴塞 巴色 川圹 华潘
TH 曼谷 清迈 普吉 孔敬
MM 仰光 内比都 曼德勒
MY 吉隆坡 布城 槟城 柔佛 沙巴 砂拉越
ID 雅加达 巴厘岛 万隆 泗水
PH 马尼拉 宿务
BN 斯里巴加湾
IN 新德里 孟买 加尔各答 班加罗尔
BD 达卡
PK 伊斯兰堡 卡拉奇
LK 科伦坡
NP 加德满都
JP 东京 大阪 京都 福冈 爱知县 长崎 广岛 北海道 冲绳 神户 横滨 名古屋
KR 首尔 釜山 仁川 济州
KP 平壤
MN 乌兰巴托
CN 北京 东兴 新疆 西藏 内蒙古 宁夏 青海 甘肃 陕西 山西 河北 河南 湖北 湖南 江西 安徽 浙江 福建 山东 辽宁 吉林省 黑龙江 贵州 江苏 广西 上海 广州 深圳 重庆 南宁 昆明 凭祥 天津 成都 海南 云南 广东 四川 香港 澳门 崇左 钦州 防城港 河口县
TW 台北 高雄
RU 莫斯科 圣彼得堡 符拉迪沃斯托克 海参崴 喀山 索契 鞑靼斯坦 加里宁格勒 滨海边疆区
UA 基辅
BY 明斯克
PL 华沙 弗罗茨瓦夫 克拉科夫 格但斯克
CZ 布拉格
HU 布达佩斯
RO 布加勒斯特
BG 索非亚
RS 贝尔格莱德
DE 柏林 慕尼黑 法兰克福 汉堡 黑森州 巴伐利亚
FR 巴黎 马赛 里昂 尼斯
GB 伦敦 爱丁堡
BE 布鲁塞尔
CH 伯尔尼 日内瓦 苏黎世 达沃斯
AT 维也纳
IT 罗马 米兰
ES 马德里 巴塞罗那
PT 里斯本
GR 雅典
NL 海牙 阿姆斯特丹
DK 哥本哈根
SE 斯德哥尔摩
NO 奥斯陆
FI 赫尔辛基
IE 都柏林
US 华盛顿 纽约 旧金山 洛杉矶 休斯顿 芝加哥 波士顿 西雅图 夏威夷 加州 得州 加利福尼亚 俄勒冈 圣迭戈
CA 渥太华 温哥华 多伦多 蒙特利尔 魁北克
MX 墨西哥城
CU 哈瓦那
BR 巴西利亚 里约热内卢 圣保罗
AR 布宜诺斯艾利斯
CL 圣地亚哥
PE 利马
DO 圣多明各
VE 加拉加斯
AU 堪培拉 悉尼 墨尔本 维多利亚州 北领地
NZ 惠灵顿 奥克兰
EG 开罗 沙姆沙伊赫
DZ 阿尔及尔 奥兰
MA 拉巴特
TN 突尼斯市
KE 内罗毕
ET 亚的斯亚贝巴
ZA 比勒陀利亚 约翰内斯堡 开普敦
AO 罗安达
MZ 马普托
SN 达喀尔
CI 阿比让 亚穆苏克罗
AE 阿布扎比 迪拜
QA 多哈
SA 利雅得
KW 科威特城
IR 德黑兰
IQ 巴格达
SY 大马士革
IL 特拉维夫 耶路撒冷
TR 安卡拉 伊斯坦布尔 安塔利亚
KZ 阿斯塔纳 阿拉木图
UZ 塔什干
PS 加沙
SD 达尔富尔 喀土穆
SS 朱巴 本提乌
GE 第比利斯
AZ 巴库
AM 埃里温
LT 维尔纽斯
SK 布拉迪斯拉发
SI 卢布尔雅那
HR 萨格勒布
BA 萨拉热窝
MK 斯科普里
MD 基希讷乌
CY 尼科西亚
IS 雷克雅未克
TJ 杜尚别
KG 比什凯克
TM 阿什哈巴德
AF 喀布尔
TL 帝力
PG 莫尔兹比港
JO 安曼
LB 贝鲁特
YE 萨那
BH 麦纳麦
OM 马斯喀特
LY 的黎波里
ML 巴马科
NE 尼亚美
BF 瓦加杜古
GH 阿克拉
NG 阿布贾 拉各斯
BJ 科托努
CM 雅温得
GA 利伯维尔
CG 布拉柴维尔
CD 金沙萨
UG 坎帕拉
RW 基加利
TZ 达累斯萨拉姆 多多马
ZM 卢萨卡
ZW 哈拉雷
NA 温得和克
BW 哈博罗内
CO 波哥大
EC 基多
PY 亚松森
UY 蒙得维的亚
CR 圣何塞
PA 巴拿马城
NI 马那瓜
HN 特古西加尔巴
GT 危地马拉城
SV 圣萨尔瓦多
HT 太子港
TT 西班牙港
`

const listed: [string, string][] = []
const seats = new Map<string, string>()
for (const line of table.trim().split('\n')) {
  const [code = '', ...names] = words(line)
  seats.set(names[0] ?? '', code)
  for (const name of names) listed.push([name, code])
}

/** Names of cities, provinces and regions. */
export const places: readonly string[] = listed.map(([name]) => name)

/** The same with the code of their state. */
export const placeWords = wordTable<string>(listed)

/** The state of which a city is the capital, by its code. */
export const stateOfCapital = (city: string): string | undefined => seats.get(city)
