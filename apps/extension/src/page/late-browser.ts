/**
 * Stands in for `wxt/browser` in the scripts of a page, by an alias of the build. WXT's own reads
 * `browser.runtime.id` as it loads, lest an element of the page with the id `browser` be taken for
 * the extension's; Chromium then builds that API within the task that has just made the script's
 * world and compiled it. These names no element can take, and an API is built when it is first used.
 */
import type { browser as Api } from 'wxt/browser'

const world = globalThis as unknown as Readonly<Record<'browser' | 'chrome', typeof Api>>

export const browser = import.meta.env.FIREFOX ? world.browser : world.chrome
