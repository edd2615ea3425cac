import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildProgram } from '../../src/cli/program.ts'
import { projectDir } from '../../src/config.ts'
import { fakeTerminal } from './fake-terminal.ts'
import { huiwu } from './run.ts'

const names = ['serve', 'read', 'import', 'schema']

describe('usage', () => {
  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as { version: string }
    expect(await huiwu(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('prints help with examples for every command', async () => {
    const commands = buildProgram(fakeTerminal(), () => {}).commands
    expect(commands.map((each) => each.name())).toEqual(names)
    for (const name of names) {
      const { code, stdout } = await huiwu([name, '--help'])
      expect([code, stdout]).toEqual([0, expect.stringContaining(`Examples:\n  huiwu ${name}`)])
    }
    expect(await huiwu(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Examples:') })
  })

  it.each([
    [[], 'Usage: huiwu'],
    [['frob'], "unknown command 'frob'"],
    [['read'], "missing required argument 'path'"],
    [['read', '--frob', 'x.txt'], "unknown option '--frob'"],
    [['import', '--published', '24.8.2021', 'x.txt'], 'no EDTF date'],
    [['serve', '--port', '99999'], 'A port is a whole number'],
  ])('ends with 2 for %j', async (args, said) => {
    const { code, stdout, stderr } = await huiwu(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
    expect(stderr).not.toMatch(/^ {4}at /m)
  })

  it('tells a setting that is not allowed without a stack', async () => {
    const { code, stderr } = await huiwu(['read', 'x.txt'], { env: { MAX_PAGE_BYTES: 'much' } })
    expect(code).toBe(1)
    expect(stderr).toContain('huiwu: MAX_PAGE_BYTES is "much"; it must be')
    expect(stderr).not.toMatch(/^ {4}at /m)
  })
})
