import { defineConfig } from 'vitest/config'

/** The app and its Node side; the Worker entry has its own configuration beside this one. */
export default defineConfig({
  test: {
    name: 'service',
    include: ['{src,deploy}/**/*.test.ts', 'test/*.test.ts', 'test/faults/*.test.ts'],
    exclude: ['test/*.browser.test.ts'],
    testTimeout: 30_000,
  },
})
