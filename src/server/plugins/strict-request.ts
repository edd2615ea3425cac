import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { refusal } from '../refusal.ts'
import { isCleanText, pathOfUncleanText } from './clean-text.ts'
import { readBody } from './read-body.ts'

/**
 * Reads the GraphQL parameters of a request, in place of the parsers that Yoga brings, because those turn invalid
 * UTF-8 into U+FFFD without a word and let forms in, which any page of the web can send without a preflight.
 * GET with a query string, POST with JSON, nothing else.
 */
export function useStrictRequest(maxBodyBytes: number): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(() => fromQueryString(request.url))
      else if (request.method === 'POST') {
        requireJson(request.headers.get('content-type'))
        setRequestParser(async () => fromJson(await readBody(request, maxBodyBytes)))
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

function fromJson(text: string): GraphQLParams {
  const body = parseJson('body', text)
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  throw refusal('BAD_USER_INPUT', 'The body must be one JSON object with "query".', { field: 'body' }, { status: 400 })
}

function fromQueryString(url: string): GraphQLParams {
  const start = url.indexOf('?')
  const values = new Map<string, string>()
  for (const pair of start < 0 ? [] : url.slice(start + 1).split('&')) {
    const [name = '', ...value] = pair.split('=')
    values.set(name, decode(name, value.join('=')))
  }
  const params: GraphQLParams = {}
  const query = values.get('query')
  const operationName = values.get('operationName')
  const variables = values.get('variables')
  const extensions = values.get('extensions')
  if (query) params.query = query
  if (operationName) params.operationName = operationName
  if (variables) params.variables = parseJson('variables', variables) as Record<string, unknown>
  if (extensions) params.extensions = parseJson('extensions', extensions) as Record<string, unknown>
  return params
}

function decode(field: string, value: string): string {
  let text: string
  try {
    text = decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    throw refusal('BAD_USER_INPUT', `"${field}" in the address is not valid UTF-8.`, { field }, { status: 400 })
  }
  if (isCleanText(text)) return text
  throw refusal(
    'BAD_USER_INPUT',
    `"${field}" holds U+0000, which no text of the record can.`,
    { field },
    { status: 400 },
  )
}

function parseJson(field: string, text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw refusal('BAD_USER_INPUT', `The ${field} is not valid JSON: ${why}`, { field }, { status: 400 })
  }
  // Only an escape can bring a lone surrogate or U+0000 into well-formed JSON.
  const path = text.includes('\\u') ? pathOfUncleanText(value) : null
  if (path === null) return value
  throw refusal(
    'BAD_USER_INPUT',
    `The text at ${[field, ...path].join('.')} holds U+0000 or half of a surrogate pair, which no text of the record can.`,
    { field: [field, ...path].join('.') },
    { status: 400 },
  )
}
