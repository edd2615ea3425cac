import type { Plugin } from 'graphql-yoga'
import { type Asset, type Assets, assetPrefix, loadAssets } from '../playground/assets.ts'
import { contentSecurityPolicy, type Example, playgroundPage } from '../playground/page.ts'

/** The playground at `/graphql` for browsers, its files below `/playground/`, and the way there from `/`. */
export function usePlayground(examples: readonly Example[]): Plugin {
  let loading: Promise<Assets> | undefined
  const assets = () => (loading ??= loadAssets())
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET') return
      const { Response } = fetchAPI
      if (url.pathname === '/') endResponse(new Response(null, { status: 302, headers: { location: '/graphql' } }))
      else if (url.pathname.startsWith(assetPrefix)) {
        const asset = (await assets()).files.get(url.pathname)
        if (asset) endResponse(fileResponse(asset, request, Response))
      } else if (url.pathname === '/graphql' && wantsPage(request)) {
        endResponse(new Response(playgroundPage(await assets(), examples), { headers: pageHeaders }))
      }
    },
  }
}

/** A browser's address line, not a program: those ask for JSON or say nothing. */
const wantsPage = (request: Request) => request.headers.get('accept')?.includes('text/html') === true

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
}

function fileResponse(asset: Asset, request: Request, ResponseOf: typeof Response): Response {
  const zip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  return new ResponseOf(new Uint8Array(zip ? asset.zipped : asset.plain), {
    headers: {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(zip && { 'content-encoding': 'gzip' }),
    },
  })
}
