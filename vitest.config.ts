import { defineConfig } from 'vitest/config'

/** How long a browser may take for one case on a small, busy machine. */
const BROWSER_TIMEOUT = 60_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/*/{src,test}/**/*.test.{ts,tsx}',
            'apps/extension/src/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          css: true,
        },
      },
      'apps/service/vitest.config.ts',
      'apps/service/vitest.worker.config.ts',
      {
        test: {
          name: 'browser',
          include: ['packages/*/test/**/*.browser.test.ts', 'apps/*/test/**/*.browser.test.ts'],
          testTimeout: BROWSER_TIMEOUT,
          hookTimeout: BROWSER_TIMEOUT,
          // Two browsers at a time are what two cores bear without tripping over each other.
          maxWorkers: 2,
        },
      },
    ],
  },
})
