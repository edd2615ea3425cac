/**
 * Characters that Chinese uses to write the sounds of foreign names (written down
 * from general knowledge of Xinhua's habits for European, Arabic and South-East Asian languages), characters of women's names included.
 */
const characters = `
阿埃艾爱安昂奥澳巴拔芭白拜班邦榜包保鲍北贝倍本比彼毕碧边宾彬波玻伯博勃卜布步
采蔡策茨查察昌彻辰楚春川茨达大代戴黛丹当道得德邓登迪狄蒂第丁东都杜敦顿多朵
俄厄恩尔耳法凡范方菲芬丰冯佛夫弗芙福富盖甘冈高戈哥格葛各根贡古谷瓜圭贵桂果
哈海汉翰豪浩赫黑亨洪胡华怀惠霍基吉季加伽迦贾简江杰捷金津京靖久居
卡开凯坎康考柯科可克肯孔库夸宽坤昆阔拉腊莱赖兰朗劳乐勒雷蕾黎里利丽莉立力莲连良列烈琳林龄令留刘柳龙卢鲁露路伦罗洛吕律
妈马玛迈麦曼芒毛茅梅美门蒙孟米秘密敏明摩莫默姆木穆那纳娜乃奈南瑙内嫩能尼妮年涅宁牛纽农努诺女
欧帕派潘庞培佩彭皮平珀坡普浦奇齐恰钱强乔切钦琴青琼丘曲让然热仁日荣茹儒瑞若萨塞赛桑瑟森沙莎山珊尚绍舍申神生圣施石史士世寿舒朔斯思司丝松宋苏素孙索
塔泰坦汤唐陶特滕提蒂惕田廷通图土吞托陀瓦万汪旺威韦维魏卫温文翁沃乌武伍西希锡席夏香肖谢辛欣兴星雄休许逊雅亚延扬杨姚耶野叶伊依易因英永尤尤宇约云赞泽曾扎占詹章张真哲珍郑芝治智中朱兹卓宗祖佐
侬奔颂猜蓬披拍威拉育他颖雍颇甲乍仑攀沛逢宝莹隆旦殊帝迭岱达拿撒巽堪蒲翁舟坎肴讷炳宏诗琳通实速猛萍叻差塔素婵瓮丰
梭凤缇媞莫索什琪婷娅薇茜娃喀坦噶嘉克黛绮雯玲姗妲蜜密聂仓朴吴甫菩泊颇濮濑缅敖隋翰晗晖耀胥赫琏昔沁塞纽宛卓坚格汗罕韩哈汉顺巡训荀询洵森昂翁维崴瑜舆于玉裕尉芋钧君军均昆肯努怒
姬吕律绿略冶毅逸翼尹印瓒赞簪甄臻振震征郑铮芷志致智质
埔费冲末发措葵匹别慕仕信歇萝宰藻灿环杭聪衮准鄂郭茂璐铁雪珠芭蓓洁奎缪芹芮谟瞿丕棉盐讪叨銮川扁功季觉盛瑞钮貌倭呼额嘎济郎琅侯符傅蒲怡诚圣容赤蔚睿坂善莹媛帅素提昭契切森拜登特朗普贾巴育岑汶恩辉盛炯润尔玮玛耐奈柴迭蓬荪苏诗森叻侃侯赛贴瑟萃汀伐佤佛瓮蓬鹏扑沏辻雍贞锦诏
`
/** Characters of that list that Chinese, Vietnamese and Korean given names hardly ever have. */
const soundsOnly = new Set(
  '迪里普布斯尔姆拉克特蒂埃奥弗塔萨普巴卡玛奈托诺加戈格洛娃妮莎娜尼涅佩皮恰瑟什舍他瓦沃夫耶扎佐茨岑厄俄迦喀库勒默穆帕珀索吞猜'.split(
    '',
  ),
)

/** Whether a name holds a character that only the sounds of foreign names are written with. */
export const soundsForeign = (name: string): boolean =>
  name.includes('·') || [...name.slice(1)].some((unit) => soundsOnly.has(unit))

const flags = new Uint8Array(0x10000)
for (const character of characters.replace(/\s/gu, '')) flags[character.charCodeAt(0)] = 1

/** Whether a character is used to write the sound of a foreign name. */
export const isTransliterating = (character: string): boolean => soundAt(character, 0)

/** The same of the character of a text at a place; no string is made, as this is asked everywhere. */
export const soundAt = (text: string, at: number): boolean => flags[text.charCodeAt(at)] === 1
