import { defineConfig } from 'vitest/config'

// What touches the database runs on both kinds; what does not, once.
const onDatabase = ['database', 'record', 'api', 'server', 'cli', 'journeys'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
)

const shared = {
  // Starting a database, or a program of ours, takes seconds on a busy machine.
  testTimeout: 30_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    // Two databases at a time are enough for two cores, and each takes a few hundred megabytes.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'embedded',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/support/embedded.setup.ts',
        },
      },
      { test: { ...shared, name: 'server', include: onDatabase, globalSetup: 'tests/support/server.setup.ts' } },
    ],
  },
})
