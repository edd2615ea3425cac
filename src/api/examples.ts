import { readdirSync, readFileSync } from 'node:fs'

/** A query to begin with, written as a user would write it. */
export interface Example {
  /** Name of the operation. */
  title: string
  query: string
}

const folder = new URL('./examples/', import.meta.url)

/** The queries of `examples/`, in the order of the files' names; the playground opens them, the tests run them. */
export const examples: readonly Example[] = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => {
    const query = readFileSync(new URL(name, folder), 'utf8')
    return { title: /^query (\w+)/mu.exec(query)?.[1] ?? name, query }
  })
