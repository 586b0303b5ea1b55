/** The same odd pages in every browser that the extension is built for. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  cardArea,
  countMarks,
  type OddBrowser,
  type OddPage,
  pointOnWords,
  wordsMarked,
} from './odd-browser.ts'
import {
  ARTICLE,
  endlessPage,
  hugePage,
  millionPage,
  namedPage,
  page as pageOf,
  reactPage,
  rewrittenPage,
  shadowPage,
  spacelessPage,
  throwingPage,
} from './odd-pages.ts'
import { type Site, startSite } from './site.ts'

const OPEN = { timeout: 5_000 }
/** For pages that take a browser itself seconds to parse. */
const SLOW = { timeout: 30_000 }

/** A journal of everything a page can notice in its own tree while it changes itself. */
const JOURNAL = `<script>
  globalThis.journal = []
  const nameOf = (node) => node.nodeName + (node.id ? '#' + node.id : '')
  const journalist = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      journal.push([type, nameOf(target), attributeName, [...addedNodes].map(nameOf), [...removedNodes].map(nameOf)].join(' '))
  })
  // Not before: in what pieces the parser adds a page depends on the machine, and no reader runs yet.
  addEventListener('DOMContentLoaded', () =>
    journalist.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }))
  const live = async () => {
    const article = document.querySelector('article')
    for (let turn = 0; turn < 20; turn++) {
      article.querySelectorAll('p')[turn % 5].firstChild.data += ' And so on.'
      const added = Object.assign(document.createElement('p'), { id: 'added' + turn, textContent: 'New START was named.' })
      article.append(added)
      if (turn % 3 === 0) article.prepend(added)
      added.className = 'turn'
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await new Promise((resolve) => setTimeout(resolve, 900))
    const attributes = [...document.querySelectorAll('*')].map((each) => [...each.attributes].map(({ name, value }) => name + '=' + value).join())
    return { journal, attributes, html: document.documentElement.outerHTML }
  }
</script>`

export function testOddPages(name: string, open: (isPlain?: boolean) => Promise<OddBrowser>): void {
  describe(`odd pages in ${name}`, () => {
    let site: Site
    let browser: OddBrowser
    let page: OddPage

    beforeAll(async () => {
      site = await startSite()
      browser = await open()
    })
    afterEach(() => page.close())
    afterAll(async () => {
      await browser.close()
      await site.close()
    })

    const show = async (url: string): Promise<void> => {
      page = await browser.newPage()
      await page.goto(url)
    }
    const marked = (options = OPEN) =>
      expect.poll(() => countMarks(page), options).toBeGreaterThan(4)
    const opened = () => expect.poll(() => cardArea(page), OPEN).not.toBeNull()
    const closed = () => expect.poll(() => cardArea(page), OPEN).toBeNull()
    const clickOn = async (words: string): Promise<{ x: number; y: number }> => {
      const point = await pointOnWords(page, words)
      await page.click(point.x, point.y)
      await opened()
      return point
    }
    const errors = () => page.ask<string[]>('errors')

    it.each([
      ['the strictest policy and Trusted Types', () => site.url('/strict/article.html')],
      [
        'a sandbox',
        () =>
          site.make('sandbox.html', pageOf(`<main>${ARTICLE}</main>`), {
            'content-security-policy': 'sandbox allow-scripts',
          }),
      ],
      ['an open shadow root', () => site.make('shadow.html', shadowPage())],
      ['getters that throw', () => site.make('throwing.html', throwingPage())],
      ['elements named like the browser’s APIs', () => site.make('named.html', namedPage())],
    ])('marks a page with %s and opens its card', async (_, url) => {
      await show(url())
      await marked()
      await clickOn('Peacekeepers')
    })

    it('marks frames of the page’s own site, and no others', async () => {
      const inner = site.make('inner.html', pageOf(`<main>${ARTICLE}</main>`))
      const foreign = inner.replace('127.0.0.1', 'localhost')
      const report = `<script>setTimeout(() => parent.postMessage(CSS.highlights.size, '*'), 1500)</script>`
      site.make('foreign.html', pageOf(`<main>${ARTICLE}</main>${report}`))
      const outer = pageOf(
        `<h1>Frames</h1><iframe src="${inner}" width="900" height="500"></iframe>
        <iframe srcdoc="${pageOf(`<main>${ARTICLE}</main>`).replaceAll('"', '&quot;')}" width="900" height="500"></iframe>
        <iframe src="${foreign.replace('inner', 'foreign')}" width="900" height="500"></iframe>
        <script>addEventListener('message', ({ data }) => { globalThis.foreign = data })</script>`,
      )
      await show(site.make('outer.html', outer))
      await expect.poll(() => countMarks(page, 'frames[0]'), OPEN).toBeGreaterThan(4)
      await expect.poll(() => countMarks(page, 'frames[1]'), OPEN).toBeGreaterThan(4)
      await expect.poll(() => page.ask('globalThis.foreign'), OPEN).toBe(0)
      expect(await countMarks(page)).toBe(0)
    })

    it('leaves a server-rendered page to React, before and after it takes over', async () => {
      await show(site.make('react.html', await reactPage()))
      await marked()
      await page.ask('void hydrate()')
      await expect.poll(() => page.ask('typeof turn')).toBe('function')
      for (let turn = 0; turn < 10; turn++) {
        await page.ask('new Promise((done) => { turn(); setTimeout(done, 20) })')
      }
      await marked()
      expect(await page.ask('document.getElementById("turns").textContent')).toMatch(/^Turn 10:/)
      expect(await wordsMarked(page)).toContain('Budapest Memorandum')
      expect(await page.ask('problems')).toEqual([])
      expect(await errors()).toEqual([])
    })

    it('keeps up with text that is rewritten a hundred times', async () => {
      await show(site.make('rewritten.html', rewrittenPage()))
      await marked()
      await page.ask('begin()')
      await expect.poll(() => page.ask('turn'), OPEN).toBe(100)
      await expect.poll(() => wordsMarked(page), OPEN).toContain('Budapest Memorandum')
      const words = await wordsMarked(page)
      expect(words.filter((each) => each === 'Budapest Memorandum')).toHaveLength(1)
      expect(await errors()).toEqual([])
    })

    it('marks what infinite scrolling brings', async () => {
      await show(site.make('endless.html', endlessPage()))
      await marked()
      const scroll = () => page.ask('scrollTo(0, document.body.scrollHeight), part')
      await expect.poll(scroll, { ...SLOW, interval: 20 }).toBe(20)
      await expect.poll(() => wordsMarked(page), OPEN).toContain('Istanbul Communiqué')
      expect(await errors()).toEqual([])
    })

    it('closes the card when the page opens a dialog over it, and marks on', async () => {
      const dialog = '<dialog id="ask"><p>Subscribe?</p></dialog>'
      await show(site.make('dialog.html', pageOf(`<main>${ARTICLE}</main>${dialog}`)))
      await marked()
      await clickOn('ceasefire')
      await page.ask('document.getElementById("ask").showModal()')
      await closed()
      await page.ask('document.getElementById("ask").close()')
      await clickOn('ceasefire')
    })

    it('opens its card over a part that fills the screen', async () => {
      const part = `<style>main { overflow: auto; background: white }</style>
        <button id="go" style="position:fixed;top:0;left:0" onclick="document.querySelector('main').requestFullscreen().then(() => requestAnimationFrame(() => { globalThis.full = true }))">Go</button>`
      await show(site.make('screen.html', pageOf(`<main>${ARTICLE}</main>${part}`)))
      await marked()
      await page.click(10, 10)
      await expect.poll(() => page.ask('globalThis.full'), OPEN).toBe(true)
      // While the browser moves its window, the card gives way to what fills the screen.
      const press = async () => {
        const { x, y } = await pointOnWords(page, 'ceasefire')
        await page.click(x, y)
        await page.ask('new Promise((done) => setTimeout(done, 400))')
        return await cardArea(page)
      }
      await expect.poll(press, OPEN).not.toBeNull()
      await page.ask('document.exitFullscreen()')
      await closed()
    })

    it('opens the card flush with words that run from the right', async () => {
      const rtl = pageOf(`<main>${ARTICLE}</main>`, '', 'lang="en" dir="rtl"')
      await show(site.make('rtl.html', rtl))
      await marked()
      await clickOn('Peacekeepers')
      const right = await page.ask<number>(
        `[...CSS.highlights.values()].flatMap((set) => [...set]).find((each) => String(each) === 'Peacekeepers').getBoundingClientRect().right`,
      )
      const area = await cardArea(page)
      expect(area?.left).toBeGreaterThanOrEqual(0)
      expect(area?.right).toBeLessThan(1100)
      const isAtEdge = (area?.left ?? 0) <= 12
      if (!isAtEdge) expect(Math.abs((area?.right ?? 0) - right)).toBeLessThan(8)
    })

    it('finds words and place on a page that zooms itself', async () => {
      const zoomed = pageOf(`<main>${ARTICLE}</main>`, '<style>html { zoom: 2 }</style>')
      await show(site.make('zoom.html', zoomed))
      await marked()
      const { x, y } = await clickOn('Peacekeepers')
      const area = await cardArea(page)
      expect(area).not.toBeNull()
      const { left, top, right, bottom } = area ?? { left: 0, top: 0, right: 0, bottom: 0 }
      expect(x >= left && x <= right && y >= top && y <= bottom).toBe(false)
    })

    it.each([
      ['five megabytes', hugePage],
      ['a million text nodes', millionPage],
      ['two megabytes without a space', spacelessPage],
    ])('marks a page of %s without an error in it', async (what, make) => {
      await show(site.make(`${what.replaceAll(' ', '-')}.html`, make()))
      await marked(SLOW)
      expect(await errors()).toEqual([])
    })

    it('leaves tree, attributes and mutation records as they are without it', async () => {
      const url = site.make('journal.html', pageOf(`<main>${ARTICLE}</main>`, JOURNAL))
      await show(url)
      await marked()
      const seen = await page.ask('live()')
      const plain = await open(true)
      try {
        const alone = await plain.newPage()
        await alone.goto(url)
        expect(seen).toEqual(await alone.ask('live()'))
      } finally {
        await plain.close()
      }
    })
  })
}
