import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/cli/pages/decode.ts'

const limit = 1_000
const text = (bytes: string | Uint8Array) => decode(Buffer.from(bytes as string), 'text', limit)
const html = (bytes: Uint8Array) => decode(bytes, 'html', limit)
/** 会晤 in GB 2312 and in Big5. */
const gb = Buffer.from([0xbb, 0xe1, 0xce, 0xee])
const big5 = Buffer.from([0xb7, 0x7c, 0xb1, 0xe0])

describe('decode', () => {
  it('takes UTF-8, with and without a byte order mark', () => {
    expect(text('会晤')).toEqual({ text: '会晤' })
    expect(text('\ufeff会晤')).toEqual({ text: '会晤' })
  })

  it.each([
    ['nothing', '', 'empty'],
    ['blanks alone', ' \n\t　\n', 'empty'],
    ['U+0000', 'a\nb\0c', 'U+0000 (line 2)'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary'],
    ['UTF-16', Buffer.from('\ufeff会晤', 'utf16le'), 'UTF-16'],
    ['bytes of another encoding', Buffer.concat([Buffer.from('ok\nok\n'), gb]), 'not valid UTF-8 (line 3)'],
    ['half a character at the end', Buffer.from('会').subarray(0, 2), 'not valid UTF-8 (line 1)'],
    ['one byte too many', 'x'.repeat(limit + 1), '1001 bytes'],
  ])('refuses %s with the reason', (_what, bytes, reason) => {
    expect(text(bytes).why).toContain(reason)
  })

  it('takes a page of exactly the limit', () => {
    expect(text('x'.repeat(limit)).text).toHaveLength(limit)
  })

  it('reads HTML in the encoding that it declares', () => {
    expect(html(Buffer.concat([Buffer.from('<meta charset="gb2312">'), gb])).text).toBe('<meta charset="gb2312">会晤')
    const old = '<meta http-equiv="Content-Type" content="text/html; charset=big5">'
    expect(html(Buffer.concat([Buffer.from(old), big5])).text).toBe(`${old}會晤`)
    expect(html(Buffer.from('<meta charset="utf8"><p>会晤')).text).toContain('会晤')
  })

  it('refuses HTML whose declaration is wrong or unknown', () => {
    expect(html(Buffer.concat([Buffer.from('<p>'), gb])).why).toContain('not valid UTF-8')
    expect(html(Buffer.from('<meta charset="klingon"><p>x')).why).toContain('"klingon"')
    expect(html(Buffer.concat([Buffer.from('<meta charset="gbk">'), Buffer.from([0xff, 0xff])])).why).toContain(
      'not valid GBK',
    )
  })
})
