import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentedSettings, projectDir, readConfig } from '../src/config.ts'
import { HuiwuError } from '../src/errors.ts'

const refused = (env: Record<string, string>): HuiwuError => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof HuiwuError) return error
    throw error
  }
  throw new Error('was accepted')
}

describe('settings', () => {
  it('has a default for everything', () => {
    const config = readConfig({})
    expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', seeds: true, logLevel: 'info', maxDepth: 20 })
    expect(config.databaseUrl).toBeUndefined()
    expect(config.dataDir).toBe(join(projectDir, 'data'))
  })

  it('reads what the environment says, and takes an empty value for none', () => {
    const config = readConfig({
      PORT: ' 8080 ',
      SEEDS: 'off',
      DATABASE_URL: 'postgres://a@b/c',
      MAX_DEPTH: '',
      HOST: '::',
    })
    expect(config).toMatchObject({
      port: 8080,
      seeds: false,
      databaseUrl: 'postgres://a@b/c',
      maxDepth: 20,
      host: '::',
    })
  })

  it('finds a relative DATA_DIR from the project, an absolute one where it is', () => {
    expect(readConfig({ DATA_DIR: 'elsewhere' }).dataDir).toBe(join(projectDir, 'elsewhere'))
    expect(readConfig({ DATA_DIR: '/var/lib/huiwu' }).dataDir).toBe('/var/lib/huiwu')
  })

  it.each([
    ['PORT', '80x'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['SEEDS', 'maybe'],
    ['MAX_DEPTH', '1e3'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['SHUTDOWN_GRACE_MS', '1.5'],
  ])('refuses %s=%s with name, value and what is allowed', (name, value) => {
    const error = refused({ [name]: value })
    const allowed = documentedSettings.find(({ env }) => env === name)?.allowed
    expect(error.code).toBe('CONFIGURATION')
    expect(error.message).toBe(`${name} is ${JSON.stringify(value)}; it must be ${allowed}.`)
  })

  it('tells every problem at once, and no password', () => {
    const error = refused({ PORT: 'x', DATABASE_URL: 'mysql://me:hunter2@host/db' })
    expect(error.message.split('\n')).toHaveLength(2)
    expect(error.message).toContain('mysql://me:***@host/db')
    expect(JSON.stringify(error.details)).not.toContain('hunter2')
  })
})

describe('.env.example', () => {
  const text = readFileSync(join(projectDir, '.env.example'), 'utf8')

  it.each(documentedSettings)(
    'documents $env with what it may be, why, and its default',
    ({ env, default: usual, allowed, why }) => {
      expect(text).toContain(`# ${env}: ${allowed}.\n# ${why}\n#${env}=${usual ?? ''}\n`)
    },
  )

  it('documents nothing else', () => {
    const documented = [...text.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(documented).toEqual(documentedSettings.map(({ env }) => env))
  })
})
