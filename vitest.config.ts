import type { ViteUserConfig } from 'vitest/config'

import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const minuteMs = 60_000

export default defineConfig({
  resolve: {
    alias: {
      '@/': at('./src/'),
      '@tests/': at('./tests/'),
      '@payload-config': at('./payload.config.ts'),
    },
  },
  test: {
    environment: 'node',
    // Lexical's entry for plain Node is a top-level await that may never settle on Node 20: a file
    // that imports the Payload config would then end without having run a test. Under this
    // condition another entry is taken.
    execArgv: ['--conditions=production'],
    // Every core: much of a test is waiting, for a database or for a process of its own.
    maxWorkers: '100%',
    setupFiles: ['tests/support/fail-on-console-error.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'] },
      },
      { extends: true, test: onDatabase('sqlite') },
      { extends: true, test: onDatabase('mongodb') },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/support/global-setup.ts'],
          // One server and one database for all journeys: they run one after the other.
          fileParallelism: false,
          testTimeout: 2 * minuteMs,
          hookTimeout: 2 * minuteMs,
        },
      },
    ],
  },
})

/** The same integration tests, once for each database. */
function onDatabase(database: 'sqlite' | 'mongodb'): ViteUserConfig['test'] {
  return {
    name: `int-${database}`,
    include: ['tests/int/**/*.int.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    env: { TEST_DATABASE: database },
    testTimeout: minuteMs,
    hookTimeout: minuteMs,
  }
}
