import { words, wordTable } from './words.ts'

/**
 * Words of which Tibetan names consist as Chinese writes them: two of them make a name, sometimes three. General
 * knowledge of usual names of both sexes; some are words of other languages' names too, which is why one proves nothing.
 */
const elements = `
格桑 次仁 才仁 才让 扎西 卓玛 央金 央宗 多吉 多杰 洛桑 尖参 坚参 坚赞 坚才 尼玛 达瓦 普布 顿珠 旺堆 旺姆 旺久 旺扎 旺杰 旺修 平措 彭措 强巴 向巴 索朗 白玛 班玛 德吉 丹增 旦增 丹真 丹巴 罗布 罗桑 贡嘎 贡布 贡保 嘉措 曲珍 曲吉 曲扎 却吉 确吉 拉姆 拉毛 仁青 仁钦 仁增 仁真 桑珠 桑杰 桑布 桑吉 土登 图登
阿旺 昂旺 边巴 巴桑 拉巴 米玛 西绕 嘎玛 噶玛 才旦 才旺 次旦 次旺 次珍 次央 赤列 赤烈 群培 群增 玉珍 措姆 措毛 扎巴 杰布 朗杰 朗加 南杰 朗吉 旦巴 旦木 顿旦 晋美 晋巴 丁真 珠扎 珠杰 珠康 热地 列确 帕巴 帕卓 益西 益希 伊西 龙多 仓央 塔杰 塔青 占堆 占都 更登 更堆 江措 江村 江白 绛曲 班觉 班旦 巴旦 斯塔 斯朗 泽仁 泽旺 泽郎 卓嘎 卓呷 吉宗 吉姆 加措 加布 夏加 塔尔 桑姆 桑木 桑旦 欧珠 俄珠 奥色 沃色 央吉 央拉 阿佩 晋参
`

export const tibetanElements = wordTable<true>(words(elements).map((word): [string, true] => [word, true]))
