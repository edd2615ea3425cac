import { characters } from '../text/characters.ts'

/**
 * Characters that Chinese uses to write the sounds of foreign names (written down
 * from general knowledge of Xinhua's habits for European, Arabic and South-East Asian languages), characters of women's names included.
 * By code point, so that the list spells no name.
 */
const listed = `
丁万丕世丘东丝中丰丹丽乃久义乌乍乐乔于云亚亨京什仁仑仓仕他代令伊伍伐休伦伯伽佐佛佤佩侃依侬侯俄保信倍倭傅儒克兰兴兹内冈军农冯冲冶准凡凤凯切列刘利别力功加努劳勃勒包北匹华卓南博卜占卡卢卫印厄历发古叨可史叶司叻各
吉吕君吞吴呼哇哈哥哲唐喀善嘉嘎噶因图土圣圭坂均坎坚坡坤坦埃埔培基堪塔塞墨士夏多大夫夸奇奈奎契奔奥女妈妮妲姆姗姚姬威娃娅娜婵婷媛媞嫩孔孙孜孟季宁宇安宋宏宗宛宝实宰容宽宾密富察寿尉尔尚尤尹尼居山岑岱峇崴川巡差巴巽
布帅希帕帝席平年库庞康廉延廷开弗张强当彬彭彻彼征律得德志怀怒思怡恩恰惕惠慕戈戴扁扎扑托扬披拉拍拔拜拿振捷推措提摩撒攀敏敖敦文斋斯方施日旦旺昂昆昌明易昔星春昭晖晗普智曲曼曾朔朗木末本朱朴朵杜杨杭杰松林果查柯柳柴
根格桂桑梅梭棉森楚楞榜欣欧歇步武殊毅比毕毛永汀汉汗江汤汪汶沁沃沏沙沛治泊法波泰泽洁洛津洪洵派济浦浩海涅润温滕潘澳濑濮灿炯炳烈热然爱牛特狄猛猜玉玛玮环玲玻珀珊珍珠班琅琏琪琳琴琼瑙瑜瑞瑟璐瓒瓜瓦瓮甄甘生甫田甲申留
略登白皮盐盖盛真睿瞿石碧祖神福科秘穆立章符第策简簪米素索约纳纽绍绮维绿缅缇缪罕罗美翁翰翼耀考耐耳耶聂聪肖肯育肴胡胥能腊致臻舆舍舒舟良艾芋芒芙芝芬芭芮芷芹苏若英茂范茅茜茨茹荀荣荪莉莎莪莫莱莲莹菈菩菲萃萍萝萨葆葛
葵蒂蒙蒲蓓蓬蔚蔡蕾薇藻蜜衮裕西觉詹让讪训讷许诏诗诚询诺谟谢谷豪貌贝贞贡质贴贵费贾赖赛赞赤赫路辉辛辰边辻达迈连迦迪迭逊通速逢逸道邓那邦郎郑郭都鄂采里野金銮钦钧钮钱铁铮锡锦门阔阿陀陶隆隋雄雅雍雪雯雷震霍露青靖韦韩
顺顿颂颇颖额香马高魏鲁鲍鹏麦黎黑默黛齐龄龙
`
/** Characters of that list that Chinese, Vietnamese and Korean given names hardly ever have. */
const soundsOnly = characters(
  '什他佐佩俄克加勒卡厄吞喀埃塔夫奈奥妮姆娃娜尔尼岑巴布帕库弗恰戈扎托拉斯普格沃洛涅特猜玛珀瑟瓦皮穆索耶舍茨莎萨蒂诺迦迪里默',
)

/** Whether a name holds a character that only the sounds of foreign names are written with. */
export const soundsForeign = (name: string): boolean => name.includes('·') || soundsOnly.within(name, 1, name.length)

/** All characters that write sounds. */
export const soundCharacters = listed.replace(/\s/gu, '')
const sounds = characters(soundCharacters)

/** Whether a character is used to write the sound of a foreign name. */
export const isTransliterating = (character: string): boolean => sounds.at(character, 0)

/** The same of the character of a text at a place; no string is made, as this is asked everywhere. */
export const soundAt = (text: string, at: number): boolean => sounds.at(text, at)
