/** A text that some rule of the reader might stumble over if it looked further than it should. */
export interface Hostile {
  name: string
  /** The pattern repeated up to a number of characters; `as` says how it reaches the reader. */
  as: 'text' | 'html'
  make: (length: number) => string
}

const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Lines of one length, each of a pattern: much is asked of short lines alone, a hundred thousand times of a page of them. */
const lines = (unit: string, length: number) => repeated(`${repeated(unit)(length)}\n`)

/** Patterns for which the time of a careless rule grows with the square of the text. */
export const hostiles: readonly Hostile[] = [
  { name: 'one character', as: 'text', make: repeated('会') },
  { name: 'digits', as: 'text', make: repeated('1') },
  { name: 'days and dashes', as: 'text', make: repeated('1月2日至') },
  { name: 'open brackets', as: 'text', make: repeated('(') },
  { name: 'brackets in brackets', as: 'text', make: repeated('(“《') },
  { name: 'dots in names', as: 'text', make: repeated('让·') },
  { name: 'titles without names', as: 'text', make: repeated('越南国家主席、政府总理兼外交部部长') },
  { name: 'names in a list', as: 'text', make: repeated('陈文海部长、') },
  { name: 'occasions without an end', as: 'text', make: repeated('陈文海部长会见李建明外长,与') },
  { name: 'short meetings', as: 'text', make: repeated('3月8日陈文海部长在河内会见李建明外长。') },
  { name: 'adverbials', as: 'text', make: repeated('在会议期间,在会谈时') },
  { name: 'short lines', as: 'text', make: repeated('更多\n会见(完)\n') },
  { name: 'blanks', as: 'text', make: (length) => `会${' '.repeat(length)}见` },
  { name: 'picture marks', as: 'text', make: repeated('ảnh 1') },
  { name: 'Latin words', as: 'text', make: repeated('Nguyen Van A ') },
  { name: 'lines of dashes', as: 'text', make: lines('-', 47) },
  { name: 'lines of file names', as: 'text', make: lines('a-b_', 119) },
  { name: 'lines of tags', as: 'text', make: lines('#a ', 119) },
  { name: 'lines of steps', as: 'text', make: lines('»', 47) },
  { name: 'names of a town', as: 'text', make: repeated('胡志明市') },
  { name: 'half characters', as: 'text', make: repeated('\ud800') },
  { name: 'verbs', as: 'text', make: repeated('在') },
  { name: 'a title behind every name', as: 'text', make: repeated('阮文海总理') },
  { name: 'traditional script', as: 'text', make: repeated('越南國家主席陳文海會見外交部長李建明。') },
  { name: 'occasions within', as: 'text', make: repeated('会上') },
  { name: 'journeys', as: 'text', make: repeated('希望访问来访的') },
  {
    name: 'teasers',
    as: 'text',
    make: (length) => `会见\n更多\n${repeated('会谈后举行记者会\n图片:会见现场\n')(length)}`.slice(0, length),
  },
  {
    name: 'names of one family',
    as: 'text',
    make: (length) =>
      Array.from(
        { length: Math.ceil(length / 8) },
        (_, i) => `部长阮${String.fromCodePoint(0x4e00 + (i % 5000), 0x5e00 + (i % 4999))}说,`,
      )
        .join('')
        .slice(0, length),
  },
  { name: 'headings', as: 'html', make: repeated('<h1>会见</h1>') },
  { name: 'lists of more', as: 'html', make: repeated('<div class="related">更多</div>') },
  { name: 'elements without an end', as: 'html', make: repeated('<p>会见<b>') },
  { name: 'elements in elements', as: 'html', make: repeated('<div>会见') },
  { name: 'open tags', as: 'html', make: repeated('<') },
]
