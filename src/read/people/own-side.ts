import { placeWords } from '../../lexicon/places.ts'
import type { ArticleText } from './article.ts'
import { foreignStates } from './country-of-person.ts'

/** Agencies and papers by state, as they sign, date their lines and credit their pictures. */
const tellers: readonly [RegExp, string][] = [
  [
    /本报.{2,8}\d+月\d+日电|例行记者会|新华社|新华网|中新社|中新网|人民网|人民日报|中国新闻网|央视|国际在线|环球网|外交部网站/u,
    'CN',
  ],
  [/韩联社|KBS|韩国国际广播|YONHAP/u, 'KR'],
  [/柬新社|柬中时报|Fresh ?News|柬华日报|金边讯/u, 'KH'],
  [/联合早报|海峡时报|新加坡\d*日?讯|早报/u, 'SG'],
  [/俄罗斯卫星通讯社|塔斯社|俄新社/u, 'RU'],
  [/德国之声|DW/u, 'DE'],
  [/共同社|NHK|日经中文|时事社/u, 'JP'],
  [/巴特寮|老挝通讯社|KPL/u, 'LA'],
  [/法广|RFI|法新社/u, 'FR'],
  [/中央社|联合报|自由时报|中央广播电台|Rti/u, 'TW'],
  [/美国之音|VOA|自由亚洲电台/u, 'US'],
  [/BBC|英国广播公司/u, 'GB'],
  [/星洲日报|马新社|南洋商报/u, 'MY'],
]
const vietnamese =
  /越通社|越南通讯社|VNA|VOV|越南之声|人民报|人民军队|VGP|越共电子报|越南政府门户|西贡解放日报|越南画报|vietnam/iu

/**
 * The state from whose side the article is told: by the outlet, else by who signs or dates it. Vietnam where nothing
 * speaks for another: teasers carry no signature, and Vietnamese pages are what the reader is made for.
 */
export function ownSide(article: ArticleText, outlet: string | null): string {
  return (
    tellerOf(outlet ?? '') ??
    tellerOf(article.signatures.join('\n')) ??
    tellerOf(article.lines.map(({ text, kind }) => (kind === 'CAPTION' ? text : text.slice(0, 40))).join('\n')) ??
    spokenAlone(article) ??
    'VN'
  )
}

function tellerOf(where: string): string | null {
  if (where === '') return null
  if (vietnamese.test(where)) return 'VN'
  return tellers.find(([sign]) => sign.test(where))?.[1] ?? null
}

/** Offices that only Taiwan has, on a page that names it. */
const ofTaiwan = /(?:行政院|立法院|立委|陆委会|总统府).*台(?:湾|北)|台(?:湾|北).*(?:行政院|立法院|立委|陆委会|总统府)/su

/** `大马首相`: what Malaysia calls itself, and hardly anybody else; but not `大马士革`, `伟大马…`, `大马力`. */
const ofMalaysia = /(?<![伟巨强重])大马(?![士克力路拉])/u

/** A report that opens with a body of China's, and finds no need to say whose it is. */
const ofChina =
  /^[^,。]{0,12}(?<!中国|共和国|中方)(?:国务院(?:总理|副总理)|国务委员|全国人大常委会|全国政协|中央外办|中共中央对外联络部|中联部)/u

/** Bodies that provinces of China have, and of no other state that this news is about. */
const ofChinasProvinces =
  /[省市区]人大常委会|[省市]政协|省委、省政府|市委、市政府|自治区党委|国台办|中联办|省委书记[^,。、]{2,5}、省长/u

/** Words of Vietnam: where one stands the page is as likely a Vietnamese one. */
const ofVietnam = /(?<![卓超穿跨优逾]|越[^南中])越(?![来走过野权位境级狱]|[^南中]越)|河内|胡志明/gu

/** Of a whole article that nothing signs and in which Vietnam has hardly a part: the state that it speaks of most. */
function spokenAlone(article: ArticleText): string | null {
  const paragraphs = article.lines.filter(({ kind }) => kind === 'PARAGRAPH')
  if (paragraphs.length === 0) return null
  const whole = article.lines.map(({ text }) => text).join('\n')
  if (paragraphs.length > 2 && ofTaiwan.test(whole)) return 'TW'
  if (ofMalaysia.test(whole)) return 'MY'
  if (ofChina.test(paragraphs[0]?.text ?? '')) return 'CN'
  const ofOurs = whole.match(ofVietnam)?.length ?? 0
  if (ofOurs > 0 && (paragraphs.length < 3 || ofOurs > 3)) return null
  if (ofOurs === 0 && ofChinasProvinces.test(whole)) return 'CN'
  if (paragraphs.length < 2) return null
  const [most] = [...foreignStates(article, null)].filter(([code]) => code !== 'VN').sort(([, a], [, b]) => b - a)
  if (most && most[1] > 2 + 4 * ofOurs) return most[0]
  return ofOurs > 0 ? null : placesAlone(article)
}

/** The state whose towns and provinces an article names that names no state. */
function placesAlone(article: ArticleText): string | null {
  let state: string | null = null
  for (const { text } of article.lines) {
    for (let at = 0; at < text.length; ) {
      const place = placeWords.startingAt(text, at)
      if (place && state !== null && place.value !== state) return null
      if (place) state = place.value
      at += place?.word.length ?? 1
    }
  }
  return state
}
