import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { violationsIn } from './axe.ts'
import { firefoxTabs, type Tabs } from './browsers.ts'
import { type ServedPages, servePages } from './serve-pages.ts'

let served: ServedPages
let tabs: Tabs
beforeAll(async () => {
  served = await servePages()
  tabs = await firefoxTabs()
})
afterEach(() => tabs.clear())
afterAll(async () => {
  await tabs.close()
  await served.close()
})

describe('pages in Firefox', () => {
  it.each([
    '/',
    '/issues/territory',
    '/topics/new-start',
    '/topics/russia',
    '/timeline',
    '/topics?q=minsk',
    '/proposals',
    '/sources?seen=primary',
    '/about',
    '/nowhere',
  ])('%s stands, fits and has nothing that axe objects to', async (path) => {
    const tab = await tabs.open()
    await tab.goto(served.url + path)
    expect(await tab.run(() => document.documentElement.scrollWidth <= innerWidth, undefined)).toBe(
      true,
    )
    expect(await violationsIn(tab)).toEqual([])
    expect(tab.errors.filter((error) => !error.includes('404'))).toEqual([])
  })

  it('walks and zooms the timeline by keyboard', async () => {
    const tab = await tabs.open()
    await tab.goto(`${served.url}/timeline`)
    await tab.until(() => document.querySelector('.parley-timeline-controls button'), undefined)
    const chosen = () =>
      tab.run(() => document.activeElement?.getAttribute('href') ?? '', undefined)
    await tab.run(
      () => document.querySelector<SVGAElement>('.parley-timeline-event[tabindex="0"]')?.focus(),
      undefined,
    )
    const first = await chosen()
    expect(first).not.toBe('')
    await tab.press('ArrowLeft')
    await tab.until((id) => document.activeElement?.getAttribute('href') !== id, first)
    const span = await tab.run(() => document.querySelector('output')?.textContent ?? '', undefined)
    await tab.press('+')
    await tab.until((text) => document.querySelector('output')?.textContent !== text, span)
    expect(tab.errors).toEqual([])
  })
})
