import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

/** The browser tests: a project of the repository's Vitest, or run from here by themselves. */
export default defineConfig({
  root,
  test: {
    name: 'browser-extension',
    include: ['test/*.browser.test.ts'],
    globalSetup: join(root, 'test/support/build.ts'),
    // Each file drives whole browsers; two at once would measure each other.
    fileParallelism: false,
    sequence: { groupOrder: 2 },
    testTimeout: 60_000,
    // A pack of eight languages is 20 MB to fetch and check; the default is one second.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 90_000,
  },
})
