/** Builds what the tests drive: the shipped builds, and their copies with the hosts granted. */
import { build } from 'wxt'
import { granted, ROOT, shipped } from './folders.ts'
import { grantHosts } from './grant-hosts.ts'

export default async function setup(): Promise<void> {
  // Vitest's own NODE_ENV would build React for development.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  for (const browser of ['chrome', 'firefox'] as const) {
    await build({ root: ROOT, browser, mode: 'production' })
    grantHosts(shipped(browser), granted(browser))
  }
  await build({ root: ROOT, browser: 'chrome', mode: 'e2e' })
  grantHosts(shipped('chrome', '-e2e'), granted('chrome', '-e2e'))
  process.env.NODE_ENV = before
}
