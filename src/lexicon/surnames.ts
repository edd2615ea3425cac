import { characters } from '../text/characters.ts'
import { words } from './words.ts'

/**
 * Surnames written with one character, without those that as words are so common in news that they give more false
 * than true names at the beginning of a clause (方 高 和 于 are kept, and common words that begin with them are known
 * to `common-words.ts`). Written down from general knowledge of the usual frequency lists
 * of Vietnamese, Chinese and Korean surnames; no list was copied.
 */
const vietnamese = `
释 泰 应 檀 尊 阮 陈 黎 范 潘 武 邓 裴 杜 胡 吴 杨 李 黄 丁 郑 张 林 段 冯 梁 陶 朱 谢 苏 何 刘 高 曹 莫 郭 孙 王 唐 蔡 邱 麦 农 韦 梅 石 翁 尹 赵 谭 罗 马 路 古 金 田 车 温 廖 江 柳 昌 关 彭 阙 申 丛 颜 琴 周 吕 戴 兰 宋 方 程 侯 叶 甘 卓 涂 施 鲍 芦 洪 符 严 华 乔 成 聂 汪 闭 岑 侬 刁 康 傅 缪 鄢 柯 蒙 白 霍 蓝 熊 龙 雷 佟 郝 沙 毛 秦 嘉 嵇 耿 钟 娄 靳 卢 万 凌 莘 韩 薛 龚 魏 湛 银 伦 禹 屈 翟 厉 单 瞿
`
const chinese = `
雒 缑 亢 郄 禤 甯 漆 骈 麴 笪 佴 鹿 蒯 庹 荀 羿 隗 郗 戎 蓟 郦 雍 扈 郏 夔 亓 逯 铁 王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 庞 樊 兰 殷 施 陶 洪 翟 安 颜 倪 严 牛 温 芦 季 俞 章 鲁 葛 伍 韦 申 尤 毕 聂 丛 焦 柳 邢 路 岳 齐 梅 莫 庄 辛 管 祝 左 涂 谷 祁 舒 耿 牟 卜 詹 关 苗 凌 费 纪 靳 盛 童 欧 甄 项 曲 成 游 阳 裴 席 卫 查 屈 鲍 覃 霍 翁 隋 甘 景 薄 单 柏 宁 柯 阮 桂 闵 柴 华 车 冉 房 边 辜 吉 饶 刁 瞿 戚 丘 古 米 池 滕 晋 苑 邬 臧 畅 宫 嵺 苟 褚 廉 简 娄 盖 符 奚 木 穆 党 燕 郎 邸 冀 谈 姬 屠 连 郜 晏 栾 郁 商 蒙 计 喻 揭 窦 迟 宇 敖 糜 鄢 冷 卓 花 仇 艾 蓝 巩 稽 井 练 仲 乐 虞 卞 封 竺 冼 衣 楚 佟 栗 匡 宗 巫 鞠 僧 桑 荆 谌 银 扬 明 沙 伏 岑 习 胥 保 蔺 栗 厉 骆 麻 缪 蒲 濮 璩 阙 尚 佘 沐 昝 訾 宣 旷 车 邝 闫 肖 付 尧 宓 祖 韶 逄 阚 郇 茅 粟 谯 邰 仝 单
`
const korean =
  '金 李 朴 崔 郑 姜 赵 尹 张 林 吴 韩 申 徐 权 黄 安 宋 柳 洪 全 高 文 孙 梁 裴 白 曹 许 南 沈 刘 卢 河 田 丁 郭 成 车 具 禹 朱 任 罗 辛 闵 陈 池 严 元 蔡 千 方 孔 康 玄 咸 边 廉 杨 吕 秋 都 石 苏 慎 马 薛 吉 延 魏 表 明 奇 房 潘 王 琴 玉 陆 印 孟 诸 牟 南宫 鲜于 皇甫 潭 庞 国 余 陶 周 殷 片 丘 龙 庾 芮 奉 慶 程 甘 太 葛 承 睦'

/** As a word of its own so frequent that it counts as a surname only after a title. */
const doubtful = new Set(
  words(
    '戎 雍 释 泰 应 于 和 来 全 都 应 位 官 原 向 解 强 单 商 计 连 台 国 太 表 明 成 保 元 千 印 玉 南 河 宣 承 片 诸 延 奇 党 盖 谈 都 木 来 常 任 时 冷 简 都 封 查 米 祖 边 安 文 高 方 关 曾 项 章 左 管 强 景 平 盛 全 宗 畅 房 花 乐 曲 游 阳 路 池 车 金 马 白 石 江 林 龙 万 古 田 华 银 成 昌 伦 兰 康 甘 蓝 柏 毕 费 艾 席 卫 宁 易 齐 季 沙 蒙 温 钱 牛 汤 雷 钟 单 熊 童 麻 蒲 尚 旷 井 练 仲 衣 秋 玄',
  ),
)

/** Two-character surnames of Chinese and Korean names. */
export const compoundSurnames: ReadonlySet<string> = new Set(
  words(
    '尊女 尊室 欧阳 司马 诸葛 上官 皇甫 令狐 尉迟 长孙 慕容 司徒 端木 东方 西门 南宫 鲜于 夏侯 公孙 轩辕 独孤 陈冯 张黄 司空 呼延 申屠',
  ),
)

const compoundBeginnings = characters(Array.from(compoundSurnames, (name) => name.charAt(0)))

/** Whether the two characters of a text from a place on are such a surname. */
export const compoundSurnameAt = (text: string, at: number): boolean =>
  compoundBeginnings.at(text, at) && compoundSurnames.has(text.slice(at, at + 2))

/** All surnames of one character. */
export const singleSurnames: readonly string[] = [...words(vietnamese), ...words(chinese), ...words(korean)].filter(
  (name) => name.length === 1,
)
/** Those that are hardly ever anything else. */
export const plainSurnames: readonly string[] = singleSurnames.filter((name) => !doubtful.has(name))

const single = characters(singleSurnames)
const plain = characters(plainSurnames)

/** Whether the character of a text at a place is a surname. */
export const surnameAt = (text: string, at: number): boolean => single.at(text, at)
/** A surname that is hardly ever anything else. */
export const plainSurnameAt = (text: string, at: number): boolean => plain.at(text, at)

export const isSurname = (character: string): boolean => surnameAt(character, 0)
export const isPlainSurname = (character: string): boolean => plainSurnameAt(character, 0)
