import { createRequire } from 'node:module'
import type pg from 'pg'
import type { PrismaClient } from './generated/client.ts'

const require = createRequire(import.meta.url)

/**
 * Prisma over a pool. Its client is loaded only now: it takes a quarter of a server's memory and of its start, and a
 * server that only answers never needs it.
 */
export function prismaOver(pool: pg.Pool): PrismaClient {
  const generated = require('./generated/client.ts') as typeof import('./generated/client.ts')
  const { PrismaPg } = require('@prisma/adapter-pg') as typeof import('@prisma/adapter-pg')
  return new generated.PrismaClient({ adapter: new PrismaPg(pool) })
}
