import type { Plugin } from 'graphql-yoga'
import { paramsOf, paramsOfUrl } from '../params.ts'
import { refusal } from '../refusal.ts'
import { readBody } from './read-body.ts'

/**
 * Reads the GraphQL parameters of a request, in place of the parsers that Yoga brings, because those turn invalid
 * UTF-8 into U+FFFD without a word and let forms in, which any page of the web can send without a preflight.
 * GET with a query string, POST with JSON, nothing else.
 */
export function useStrictRequest(maxBodyBytes: number): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(() => paramsOfUrl(request.url))
      else if (request.method === 'POST') {
        requireJson(request.headers.get('content-type'))
        setRequestParser(async () => paramsOf(await readBody(request, maxBodyBytes)))
      }
    },
  }
}

function requireJson(contentType: string | null): void {
  if (/^application\/(graphql\+)?json\s*(;|$)/i.test(contentType ?? '')) return
  throw refusal(
    'BAD_USER_INPUT',
    `Send the query as JSON, with "content-type: application/json"; this request had ${contentType ? `"${contentType}"` : 'none'}.`,
    { field: 'content-type', value: contentType },
    { status: 415 },
  )
}
