import { words, wordTable } from './words.ts'

/** What is said after or before a name out of respect and is no office: never part of a name or of a title. */
export const honorifics = wordTable<'HONORIFIC' | 'RANK' | 'KIN'>([
  ...words(
    '同志 先生 女士 夫人 小姐 阁下 殿下 陛下 亲王 公主 王子 博士 大师 烈士 伯伯 爷爷 大叔 将军 元帅 勋爵 女勋爵 公爵 侯爵 伯爵 老人 爵士 拿督 拿督斯里 丹斯里 拿汀 长老 上人 夫妇 伉俪 一行 一家 氏 友人 市民 侨胞 女孩 男孩 前辈',
  ).map((word): [string, 'HONORIFIC'] => [word, 'HONORIFIC']),
  ...words(
    '大将 上将 中将 少将 准将 大校 上校 中校 少校 大尉 上尉 中尉 海军上将 空军上将 海军中将 空军中将 陆军上将 海军少将 空军少将 警监',
  ).map((word): [string, 'RANK'] => [word, 'RANK']),
  ...words(
    '胞妹 胞弟 之子 之女 母亲 父亲 儿子 女儿 长子 次子 长女 次女 独子 遗孀 祖父 外祖父 祖母 哥哥 弟弟 姐姐 妹妹 孙子 孙女',
  ).map((word): [string, 'KIN'] => [word, 'KIN']),
])

/** Honorifics after which nothing but a person's name can have stood. */
export const sureHonorifics: ReadonlySet<string> = new Set(
  words(
    '同志 先生 女士 阁下 殿下 陛下 亲王 勋爵 女勋爵 公爵 大将 上将 中将 少将 大校 上校 中校 少校 准将 大尉 上尉 中尉 海军上将 伯伯',
  ),
)
