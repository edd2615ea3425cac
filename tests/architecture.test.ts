import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|mjs)$/u.test(name) && !name.includes(`generated${sep}`))
  .map((name) => name.split(sep).join('/'))
  .sort()
const lines = new Map(files.map((name) => [name, readFileSync(join(root, name), 'utf8').split('\n').length - 1]))

/** What a folder of src/ may import, besides itself, `errors.ts` and packages. */
const mayImport: Record<string, readonly string[]> = {
  text: [],
  lexicon: ['text'],
  read: ['text', 'lexicon'],
  database: ['text', 'config.ts'],
  record: ['read', 'text', 'database'],
  api: ['text', 'database', 'record', 'read'],
  server: ['api', 'database', 'config.ts'],
  cli: ['text', 'read', 'database', 'record', 'api', 'server', 'config.ts'],
}
/** Folders of which another may import types alone. */
const typesOnly: Record<string, readonly string[]> = { record: ['read'] }
/** Leaves import nothing of ours, our own errors included. */
const leaves = new Set(['text', 'lexicon', 'read'])

interface Import {
  file: string
  target: string
  isType: boolean
}

const isTypeOnly = ({ importClause }: ts.ImportDeclaration): boolean => {
  if (importClause === undefined) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = importClause.namedBindings
  return names !== undefined && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly)
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const specifier =
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
        ? node.moduleSpecifier.text
        : ts.isCallExpression(node) &&
            node.expression.kind === ts.SyntaxKind.ImportKeyword &&
            node.arguments[0] &&
            ts.isStringLiteral(node.arguments[0])
          ? node.arguments[0].text
          : null
    if (specifier?.startsWith('.')) {
      const target = relative(root, join(root, dirname(file), specifier))
        .split(sep)
        .join('/')
      const isType = ts.isImportDeclaration(node) ? isTypeOnly(node) : ts.isExportDeclaration(node) && node.isTypeOnly
      found.push({ file, target, isType })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const folderOf = (path: string) => path.split('/')[0] ?? ''
const imports = files.flatMap(importsOf)

describe('imports', () => {
  it('are read at all', () => expect(imports.length).toBeGreaterThan(100))

  it('go one way', () => {
    const wrong = imports.filter(({ file, target, isType }) => {
      const [from, to] = [folderOf(file), folderOf(target)]
      if (!file.includes('/') || from === to) return false
      if (target === 'errors.ts') return leaves.has(from)
      if (!mayImport[from]?.includes(to)) return true
      return typesOnly[from]?.includes(to) === true && !isType
    })
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  it('of the reader touch neither clock, nor environment, nor files, nor database', () => {
    for (const file of files.filter((name) => leaves.has(folderOf(name)))) {
      const text = readFileSync(join(root, file), 'utf8')
      expect(text, file).not.toMatch(/from 'node:|process\.|Date\.now|new Date\(\)|console\./u)
    }
  })
})

describe('files', () => {
  const words = new Set(files.filter((name) => name.startsWith('lexicon/')))
  const ordered = [...lines]
    .filter(([name]) => !words.has(name))
    .map(([, count]) => count)
    .sort((a, b) => a - b)

  it('are one screen or two', () => {
    expect(ordered.at(Math.floor(ordered.length / 2))).toBeLessThanOrEqual(80)
    expect(ordered.at(Math.floor(ordered.length * 0.9))).toBeLessThanOrEqual(200)
    expect([...lines].filter(([name, count]) => count > 300 && !words.has(name)).map(([name]) => name)).toEqual([])
  })

  it('stand in folders that say what they hold', () => {
    const folders = new Set(files.filter((name) => name.includes('/')).map(folderOf))
    expect([...folders].sort()).toEqual(Object.keys(mayImport).sort())
    for (const folder of folders)
      expect(readFileSync(join(root, folder, 'README.md'), 'utf8').length).toBeGreaterThan(100)
  })

  it('have names that say what they do', () => {
    expect(files.filter((name) => /(^|\/)(utils?|helpers?|misc|common|index)\.ts$/u.test(name))).toEqual([])
  })

  it('read the environment in one place', () => {
    const readers = files.filter((name) => /process\.env|loadEnvFile/u.test(readFileSync(join(root, name), 'utf8')))
    expect(readers).toEqual(['config.ts'])
  })
})
