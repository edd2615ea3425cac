import { defineConfig } from 'prisma/config'

// The Prisma CLI downloads a schema engine even for `generate`, which needs none: any executable satisfies it.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
