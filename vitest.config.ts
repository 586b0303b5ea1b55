import { defineConfig } from 'vitest/config'

/** Whole packs are compiled in some tests, on machines that do other things too. */
const UNIT_TIMEOUT = 30_000

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
          testTimeout: UNIT_TIMEOUT,
        },
      },
      'apps/service/vitest.config.ts',
      'apps/service/vitest.worker.config.ts',
      {
        test: {
          name: 'browser-annotator',
          include: ['packages/annotator/test/**/*.browser.test.ts'],
          // Browsers share two cores badly: one file at a time.
          fileParallelism: false,
          testTimeout: BROWSER_TIMEOUT,
          hookTimeout: BROWSER_TIMEOUT,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser-service',
          include: ['apps/service/test/*.browser.test.ts'],
          fileParallelism: false,
          testTimeout: BROWSER_TIMEOUT,
          hookTimeout: BROWSER_TIMEOUT,
          sequence: { groupOrder: 3 },
        },
      },
      'apps/extension/vitest.config.ts',
    ],
  },
})
