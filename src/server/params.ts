import type { GraphQLParams } from 'graphql-yoga'
import { isCleanText, pathOfUncleanText } from './plugins/clean-text.ts'
import { refusal } from './refusal.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The GraphQL parameters in the body of a request. @throws GraphQLError, 400, for what is no UTF-8 or no such JSON */
export function paramsOf(body: Uint8Array): GraphQLParams {
  let text: string
  try {
    text = utf8.decode(body)
  } catch {
    throw refusal('BAD_USER_INPUT', 'The body is not valid UTF-8.', { field: 'body' }, { status: 400 })
  }
  const value = parseJson('body', text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw refusal('BAD_USER_INPUT', 'The body must be one JSON object with "query".', { field: 'body' }, { status: 400 })
}

/** The GraphQL parameters in an address. @throws GraphQLError, 400, for what is no UTF-8 or no JSON where it has to be */
export function paramsOfUrl(url: string): GraphQLParams {
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
