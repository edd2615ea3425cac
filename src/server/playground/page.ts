import type { Assets } from './assets.ts'

/** One example: becomes a tab of the playground, under the name of its operation. */
export interface Example {
  readonly title: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

/**
 * What the page may load and where it may send: this address, and nothing else. Styles are inline because the editor
 * writes them while it runs; its fonts and pictures are part of its style sheet.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page of the playground, with the examples as tabs. */
export function playgroundPage(assets: Assets, examples: readonly Example[]): string {
  const options = {
    title: 'Huiwu',
    defaultTabs: examples.map(({ query, variables }) => ({
      query,
      variables: variables ? JSON.stringify(variables, null, 2) : null,
    })),
  }
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Huiwu</title>
    <link rel="icon" href="${assets.icon}" />
    <link rel="stylesheet" href="${assets.style}" />
    <style>html, body, #root { height: 100%; margin: 0 }</style>
  </head>
  <body class="no-focus-outline">
    <noscript>The playground needs JavaScript; the API at this address does not.</noscript>
    <div id="root"></div>
    <script type="application/json" id="workers">${embed(assets.workers)}</script>
    <script type="application/json" id="options">${embed(options)}</script>
    <script src="${assets.script}"></script>
    <script src="${assets.start}"></script>
  </body>
</html>
`
}

/** JSON inside HTML: no text in it can end the element. */
const embed = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
