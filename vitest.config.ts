import { defineConfig } from 'vitest/config'

// What touches the database runs on both kinds; what does not, once.
const onDatabase = ['database', 'record', 'api', 'server', 'cli', 'journeys'].map(
  (name) => `tests/${name}/**/*.test.ts`,
)

export default defineConfig({
  // graphql ships twice, and its types know only their own copy: tests take the one that Node gives to everybody else.
  resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  test: {
    // Two databases at a time are enough for two cores, and each takes a few hundred megabytes.
    maxWorkers: 2,
    // Starting a database, or a program of ours, takes seconds on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'embedded', include: ['tests/**/*.test.ts'], globalSetup: 'tests/support/embedded.setup.ts' },
      },
      {
        extends: true,
        test: { name: 'server', include: onDatabase, globalSetup: 'tests/support/server.setup.ts' },
      },
    ],
  },
})
