import { characters } from '../text/characters.ts'
import { words, wordTable } from './words.ts'

/**
 * States and the few other territories that official news treats as a side, by ISO 3166-1 alpha-2. First the usual
 * short name (as the runtime's CLDR data has it, zh-Hans, mended where news says otherwise), then other names and official long forms
 * (as communiqués, Taiwanese papers and Vietnamese agencies write them; general knowledge). One code a line.
 */
const table = `
AD 安道尔 安道尔公国
AE 阿联酋 阿拉伯联合酋长国 迪拜 阿布扎比 阿拉伯联合大公国
AF 阿富汗
AG 安提瓜和巴布达
AL 阿尔巴尼亚 阿尔巴尼亚共和国
AM 亚美尼亚 亚美尼亚共和国
AO 安哥拉 安哥拉共和国
AR 阿根廷 阿根廷共和国
AT 奥地利 奥地利共和国
AU 澳大利亚 澳大利亚联邦 澳洲
AZ 阿塞拜疆 阿塞拜疆共和国 亚塞拜然
BA 波黑 波斯尼亚和黑塞哥维那
BB 巴巴多斯 巴贝多
BD 孟加拉国 孟加拉 孟加拉人民共和国
BE 比利时 比利时王国
BF 布基纳法索
BG 保加利亚 保加利亚共和国
BH 巴林 巴林王国
BI 布隆迪 蒲隆地
BJ 贝宁
BN 文莱 文莱达鲁萨兰国 汶莱
BO 玻利维亚 多民族玻利维亚国
BR 巴西 巴西联邦共和国
BS 巴哈马
BT 不丹 不丹王国
BW 博茨瓦纳 波札那
BY 白俄罗斯 白俄罗斯共和国
BZ 伯利兹 贝里斯
CA 加拿大
CD 刚果（金） 刚果(金) 刚果民主共和国
CF 中非共和国
CG 刚果（布） 刚果(布) 刚果共和国
CH 瑞士 瑞士联邦
CI 科特迪瓦 科特迪瓦共和国 象牙海岸
CL 智利 智利共和国
CM 喀麦隆
CN 中国 中华人民共和国 中国内地 中国大陆 中方
CO 哥伦比亚
CR 哥斯达黎加 哥斯达黎加共和国 哥斯大黎加
CU 古巴 古巴共和国
CV 佛得角
CY 塞浦路斯 塞浦路斯共和国
CZ 捷克 捷克共和国
DE 德国 德意志联邦共和国
DJ 吉布提
DK 丹麦 丹麦王国
DM 多米尼克
DO 多米尼加 多米尼加共和国
DZ 阿尔及利亚 阿尔及利亚民主人民共和国
EC 厄瓜多尔 厄瓜多
EE 爱沙尼亚
EG 埃及 阿拉伯埃及共和国
ER 厄立特里亚
ES 西班牙 西班牙王国
ET 埃塞俄比亚 衣索比亚
FI 芬兰 芬兰共和国
FJ 斐济 斐济共和国
FM 密克罗尼西亚 密克罗尼西亚联邦
FR 法国 法兰西 法兰西共和国
GA 加蓬
GB 英国 大不列颠及北爱尔兰联合王国 联合王国 英格兰 苏格兰
GD 格林纳达 格瑞那达
GE 格鲁吉亚 乔治亚
GH 加纳 迦纳
GM 冈比亚
GN 几内亚
GQ 赤道几内亚
GR 希腊 希腊共和国
GT 危地马拉 瓜地马拉
GW 几内亚比绍
GY 圭亚那
HK 中国香港 香港特别行政区 香港特区 香港
HN 洪都拉斯 宏都拉斯
HR 克罗地亚 克罗埃西亚
HT 海地
HU 匈牙利
ID 印度尼西亚 印尼 印度尼西亚共和国
IE 爱尔兰
IL 以色列 以色列国
IN 印度 印度共和国
IQ 伊拉克
IR 伊朗 伊朗伊斯兰共和国
IS 冰岛
IT 意大利 意大利共和国 义大利
JM 牙买加
JO 约旦 约旦哈希姆王国
JP 日本 日本国
KE 肯尼亚 肯亚
KG 吉尔吉斯斯坦 吉尔吉斯
KH 柬埔寨 柬埔寨王国
KI 基里巴斯 吉里巴斯
KM 科摩罗
KN 圣基茨和尼维斯 圣克里斯多福
KP 朝鲜 朝鲜民主主义人民共和国 北韩
KR 韩国 大韩民国 南韩
KW 科威特 科威特国
KZ 哈萨克斯坦 哈萨克斯坦共和国 哈萨克
LA 老挝 老挝人民民主共和国 寮国
LB 黎巴嫩
LC 圣卢西亚 圣露西亚
LI 列支敦士登 列支敦斯登
LK 斯里兰卡 斯里兰卡民主社会主义共和国
LR 利比里亚 赖比瑞亚
LS 莱索托
LT 立陶宛
LU 卢森堡
LV 拉脱维亚
LY 利比亚
MA 摩洛哥 摩洛哥王国
MC 摩纳哥
MD 摩尔多瓦
ME 黑山
MG 马达加斯加
MH 马绍尔群岛
MK 北马其顿
ML 马里
MM 缅甸 缅甸联邦 缅甸联邦共和国
MN 蒙古国 蒙古
MO 中国澳门 澳门特别行政区 澳门特区 澳门
MR 毛里塔尼亚
MT 马耳他 马尔他
MU 毛里求斯
MV 马尔代夫 马尔地夫
MW 马拉维 马拉威
MX 墨西哥 墨西哥合众国
MY 马来西亚 大马
MZ 莫桑比克 莫桑比克共和国 莫三比克
NA 纳米比亚
NE 尼日尔
NG 尼日利亚 奈及利亚
NI 尼加拉瓜
NL 荷兰 荷兰王国
NO 挪威 挪威王国
NP 尼泊尔
NR 瑙鲁 诺鲁
NZ 新西兰 纽西兰
OM 阿曼 阿曼苏丹国
PA 巴拿马
PE 秘鲁
PG 巴布亚新几内亚 巴新 巴纽
PH 菲律宾 菲律宾共和国
PK 巴基斯坦 巴基斯坦伊斯兰共和国
PL 波兰 波兰共和国
PS 巴勒斯坦 巴勒斯坦国
PT 葡萄牙 葡萄牙共和国
PW 帕劳 帛琉
PY 巴拉圭
QA 卡塔尔 卡塔尔国
RO 罗马尼亚
RS 塞尔维亚 塞尔维亚共和国
RU 俄罗斯 俄罗斯联邦 苏联
RW 卢旺达 卢安达
SA 沙特阿拉伯 沙特 沙乌地 沙特阿拉伯王国 沙乌地阿拉伯
SB 所罗门群岛 索罗门群岛
SC 塞舌尔
SD 苏丹共和国
SE 瑞典 瑞典王国
SG 新加坡 新加坡共和国
SI 斯洛文尼亚 斯洛维尼亚
SK 斯洛伐克 斯洛伐克共和国
SL 塞拉利昂
SM 圣马力诺
SN 塞内加尔
SO 索马里 索马利亚
SR 苏里南 苏利南
SS 南苏丹
ST 圣多美和普林西比
SV 萨尔瓦多
SY 叙利亚
SZ 斯威士兰 史瓦帝尼
TD 乍得
TG 多哥
TH 泰国 泰王国
TJ 塔吉克斯坦
TL 东帝汶 东帝汶民主共和国
TM 土库曼斯坦
TN 突尼斯 突尼西亚
TO 汤加
TR 土耳其 土耳其共和国
TT 特立尼达和多巴哥
TV 图瓦卢 吐瓦鲁
TW 台湾
TZ 坦桑尼亚 坦尚尼亚
UA 乌克兰
UG 乌干达
US 美国 美利坚合众国 美方
UY 乌拉圭
UZ 乌兹别克斯坦
VA 梵蒂冈 教廷 罗马教廷
VC 圣文森特和格林纳丁斯 圣文森
VE 委内瑞拉 委内瑞拉玻利瓦尔共和国
VN 越南 越南社会主义共和国
VU 瓦努阿图 万那杜
WS 萨摩亚
YE 也门 叶门
ZA 南非 南非共和国
ZM 赞比亚 尚比亚
ZW 津巴布韦 辛巴威
`

/** One character that stands for a state in titles (`驻越大使`, `俄外长`, `美总统`, `越中友好协会`). */
const shortForms = `
VN越 CN中 KH柬 LA老 US美 RU俄 JP日 KR韩 GB英 FR法 DE德 TH泰 MM缅 ID印尼 IN印 AU澳 NZ新 CA加 IT意 ES西 CU古 MN蒙 KP朝 PH菲 MY马 BN文 PL波
HU匈 CZ捷 UA乌 IR伊 IL以 BR巴 ZA南非 CH瑞 BE比 NL荷 PK巴基斯坦 NP尼 PT葡 EG埃 SY叙
`

/** Names that give a state although they are none: parties, seats of power, parliaments (general knowledge, checked 2025). */
const standIns = `
VN 越共 越方 越南共产党
CN 内蒙古 自治区党委 统战部 中央统战部 中共 中国共产党 国务院总理 国务院副总理 国务委员 中联部 全国政协 全国人大 解放军 国务院港澳办 中央军委联合参谋部 广西 云南省 广东省 海南省 四川省 重庆市 上海市 北京市 贵州省 江苏省 浙江省 山东省 湖南省 福建省
US 白宫 五角大楼 美军 美联储 加利福尼亚州 得克萨斯州
RU 克里姆林宫 俄共 国家杜马 俄方
LA 老挝人民革命党 老方
MY 马国 马方
TH 泰方
CU 古方
KH 柬埔寨人民党 柬方
KR 青瓦台 韩方 国务总理
JP 自民党 自由民主党 公明党 日方 天皇 皇后 皇太子 皇太子妃 皇嗣 上皇 内亲王 官房长官 防卫大臣 防卫省 外务省 经济产业省 国土交通省
VA 教皇 教宗
GB 唐宁街
`

const listed = words(table).reduce<{ name: string; code: string }[]>((list, word) => {
  const code = /^[A-Z]{2}$/u.test(word) ? word : (list.at(-1)?.code ?? '')
  list.push({ name: word, code })
  return list
}, [])

/** Every Chinese name of a state, short forms of one character excluded. `苏丹` is a ruler's title as well and is left out. */
export const countryNames: readonly { name: string; code: string }[] = listed.filter(
  ({ name }) => !/^[A-Z]/u.test(name),
)

/** One character (rarely two) to a code. */
export const shortCountries: ReadonlyMap<string, string> = new Map(
  words(shortForms)
    .map((entry): [string, string] => [entry.slice(2), entry.slice(0, 2)])
    .filter(([name]) => name.length === 1),
)

/** Whether a character stands for a state. */
export const shortCountry = characters(shortCountries.keys())

const standing: [string, string][] = []
for (const line of standIns.trim().split('\n')) {
  const [code = '', ...names] = words(line)
  for (const name of names) standing.push([name, code])
}

/** Country names and what stands for a country, for longest-match scanning. */
export const countryWords = wordTable<string>([
  ...countryNames.map(({ name, code }): [string, string] => [name, code]),
  ...standing,
])

const exact = new Map<string, string>([
  ['苏丹', 'SD'],
  ...[...shortCountries].filter(([name]) => name !== ''),
  ...standing,
  ...countryNames.map(({ name, code }): [string, string] => [name, code]),
])

/**
 * ISO 3166-1 alpha-2 code of a Chinese country name, long, usual or short (`柬埔寨王国`, `柬埔寨`, `柬`), simplified
 * script; null for anything else.
 */
export const countryOf = (text: string): string | null => exact.get(text.trim()) ?? null
