import { words, wordTable } from './words.ts'

/** Agencies, parties, universities and media that news names without their state; one state a line, general knowledge. */
const publicBodies = `
VN 胡志明国家政治学院 越共电子报 越通社 越南之声
CN 国家开发银行 进出口银行 贸促会 清华大学 复旦大学 中山大学 浙江大学 暨南大学 社科院 新华社 人民日报社 农工党 致公党 九三学社 全国工商联 全国妇联 中国侨联 中央外办 国家发展和改革委员会 国家发改委 国台办 国家卫健委
TW 行政院 立法院 陆委会 外贸协会 海基会 民进党
JP 国际协力银行 JICA JETRO JBIC 国际协力机构 贸易振兴机构 经团联 早稻田大学 庆应大学 庆应义塾大学 立命馆大学 一桥大学 立宪民主党 国民民主党 日本维新会 令和新选组 共同社
KR 高丽大学 延世大学 成均馆大学 KOICA KOTRA 国际协力团 国民力量党 共同民主党 祖国革新党 国家安保室 国家情报院 韩联社 世宗研究所
SG 南洋理工大学 李光耀公共政策学院 拉惹勒南国际研究院 尤索夫伊萨 人民行动党
MY 马来亚大学 巫统 希盟 国盟 民主行动党 人民公正党 马华公会
KH 救国党 柬埔寨人民党 奉辛比克党
TH 朱拉隆功大学 法政大学 为泰党 前进党 泰自豪党
IN 国大党 人民院 尼赫鲁大学
RU 塔斯社 统一俄罗斯党 公正俄罗斯党 瓦尔代
DE 基民盟 弗里德里希·艾伯特基金会 阿登纳基金会 罗莎·卢森堡基金会 洪堡大学
FR 爱丽舍宫
GB 牛津大学 剑桥大学 伦敦大学 皇家国际事务研究所
US 哈佛大学 斯坦福大学 耶鲁大学 麻省理工学院 哥伦比亚大学 乔治城大学 普林斯顿大学 亚利桑那州立大学 布鲁金斯学会 兰德公司 战略与国际问题研究中心 盖茨基金会 福特基金会 国际开发署 联邦调查局 中央情报局 美国联邦储备委员会 国土安全部 贸易代表办公室 印太司令部 太平洋司令部
CA 麦吉尔大学
AU 洛伊研究所 新南威尔士大学 拉筹伯大学 莫纳什大学 格里菲斯大学
MN 大呼拉尔 蒙古人民党
IL 利库德
`

/** Firms by the state of their seat. A name that is also a surname or an ordinary word is written with its ending. */
const companies = `
VN 越捷航空 越捷 越竹航空 越南航空 越南油气 军队电信 Viettel VNPT Vingroup FPT Vinamilk VinFast Petrovietnam Vietcombank BIDV VietinBank Agribank Techcombank THACO TH集团 Sovico 长海集团 和发集团 太阳集团
CN 华为 中兴通讯 阿里巴巴 腾讯 百度公司 京东集团 小米集团 比亚迪 吉利汽车 长城汽车 奇瑞 宁德时代 中国中车 中车集团 中铁 中铁建 中交集团 中石油 中石化 中海油 国家电网 南方电网 工商银行 中国银行 招商局 中远海运 中粮 海尔集团 美的集团 格力电器 联想集团 字节跳动 拼多多 京东方 天合光能 立讯精密 歌尔股份 紫金矿业 华润集团 广汽集团 上汽集团 三一重工 中联重科 中建集团
TW 台积电 鸿海 富士康 台塑集团
HK 太古集团 怡和集团 国泰航空 港交所
JP 丰田汽车 丰田通商 本田汽车 铃木汽车 三菱商事 三菱重工 三菱日联 三井物产 三井住友 住友商事 丸红 伊藤忠商事 双日株式会社 松下电器 日立制作所 东芝 索尼 佳能 富士通 富士胶片 NEC 软银集团 永旺 优衣库 三得利 味之素 瑞穗银行 日本航空 全日空 日产汽车 电装公司 万宝至 东丽公司 出光兴产 引能仕
KR 三星 三星电子 三星集团 三星显示 现代汽车 起亚汽车 乐天集团 乐天百货 SK集团 LG GS集团 韩华集团 浦项制铁 POSCO 斗山集团 晓星集团 锦湖轮胎 锦湖韩亚 大宇集团 大宇建设 希杰集团 CJ集团 新韩银行 友利银行 韩亚银行 大韩航空 韩亚航空
SG 淡马锡 胜科集团 胜科工业 凯德集团 吉宝集团 吉宝企业 星展银行 大华银行 华侨银行 新科工程
MY 马石油 国家石油公司 云顶集团 森那美 亚航集团 杨忠礼集团
TH 正大集团 卜蜂集团 暹罗水泥 SCG 盘谷银行 泰京银行 开泰银行 尚泰集团 TCC集团 安美德
ID 印尼鹰航 力宝集团 Ciputra
PH 圣米格尔集团 阿亚拉集团
IN 塔塔集团 信实工业 阿达尼集团 印孚瑟斯
AE 阿联酋航空 迪拜环球港务 马斯达尔
SA 沙特阿美
QA 卡塔尔航空 半岛电视台
RU 俄气 俄石油 扎鲁别日石油 诺瓦泰克 卢克石油
DE 西门子 博世集团 大众汽车 宝马集团 奔驰 巴斯夫 拜耳 德意志银行 安联集团 汉莎航空
FR 空客 空中客车 道达尔 雷诺汽车 达索 泰雷兹 阿尔斯通 赛诺菲 施耐德电气 欧莱雅 路易·威登 路易威登 家乐福 达能集团 万喜集团 威立雅 巴斯德研究所
GB 普华永道 德勤 安永 汇丰 汇丰银行 渣打银行 壳牌 劳斯莱斯 阿斯利康 保诚集团 沃达丰 联合利华
NL 飞利浦 喜力 阿斯麦
CH 雀巢 诺华 罗氏制药 瑞银集团 ABB
SE 宜家 爱立信 沃尔沃 伊莱克斯
DK 马士基 乐高 嘉士伯 丹佛斯 维斯塔斯 诺和诺德
FI 诺基亚 瓦锡兰
IT 埃尼集团 菲亚特 法拉利 倍耐力
US 波音 英特尔 英伟达 微软 苹果公司 谷歌 高通公司 亚马逊公司 特斯拉 SpaceX 太空探索技术公司 脸书 甲骨文公司 思科公司 IBM 惠普公司 戴尔公司 通用电气 通用汽车 福特汽车 埃克森美孚 雪佛龙 康菲石油 可口可乐 百事公司 宝洁 沃尔玛 耐克 星巴克 花旗银行 花旗集团 摩根大通 高盛集团 黑石集团 贝莱德 万事达 辉瑞 强生公司 雅培公司 默沙东 莫德纳 卡特彼勒 洛克希德 雷神公司 美光科技 安靠科技 新思科技 优步 爱彼迎 网飞 Meta Google 嘉吉公司 霍尼韦尔
CA 庞巴迪 宏利金融
AU 必和必拓 力拓集团 澳新银行
NZ 恒天然
BR 淡水河谷 JBS
`

const listed = (table: string): [string, string][] => {
  const found: [string, string][] = []
  for (const line of table.trim().split('\n')) {
    const [code = '', ...names] = words(line)
    for (const name of names) found.push([name, code])
  }
  return found
}

/** Organisations whose people serve or come from their state, with its code. */
export const organisations = wordTable<string>(listed(publicBodies))

/** Firms, with the code of their seat: people of any state work for them. */
export const firms = wordTable<string>(listed(companies))
