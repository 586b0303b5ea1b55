/** What holds of annotating in every browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stage } from './stage.ts'

declare const parley: typeof import('./in-page.ts')

export function describeAnnotate(browser: string, open: () => Promise<Stage>): void {
  describe(`annotate in ${browser}`, () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await open()
    }, 60_000)
    afterAll(() => stage?.close())

    it('paints names across inline elements and leaves the markup as it is', async () => {
      await stage.show('')
      const result = await stage.run(async () => {
        document.body.innerHTML = parley.article(
          '<p>The Minsk <a href="#">agree<b>ments</b></a> and New <em>STA</em>RT.</p>',
        )
        const before = document.documentElement.outerHTML
        const records: unknown[] = []
        const observer = new MutationObserver((list) => records.push(...list))
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
        const { annotator, errors } = parley.start({
          spot: parley.spotWords('Minsk agreements', 'New START'),
        })
        await parley.until(() => parley.painted().length === 2)
        const painted = parley.painted()
        const mentions = annotator
          .mentions()
          .map(({ surface, mark, range }) => [surface, mark, String(range)])
        annotator.stop()
        const left = CSS.highlights.size
        return {
          painted,
          mentions,
          errors,
          left,
          records: records.length,
          same: before === document.documentElement.outerHTML,
        }
      })
      expect(result).toEqual({
        painted: ['Minsk agreements', 'New START'],
        mentions: [
          ['Minsk agreements', 'topic', 'Minsk agreements'],
          ['New START', 'topic', 'New START'],
        ],
        errors: [],
        left: 0,
        records: 0,
        same: true,
      })
    })

    it('follows text that the page rewrites, adds, moves and removes', async () => {
      await stage.show('')
      const steps = await stage.run(async () => {
        document.body.innerHTML = parley.article('<p id=a>Alpha one.</p><p id=b>Beta two.</p>')
        const { annotator, asked, errors } = parley.start({
          spot: parley.spotWords('Alpha', 'Beta', 'Gamma'),
          choose: () => 'all',
        })
        const now = () =>
          annotator.mentions().flatMap(({ topic, mark, range }) => (mark && range ? [topic] : []))
        const element = (id: string) => document.getElementById(id) as HTMLElement
        await parley.until(() => parley.painted().length === 2)
        const steps = [now()]
        ;(element('a').firstChild as Text).data = 'Now Gamma one.'
        await parley.until(() => now()[0] === 'Gamma')
        steps.push(now())
        element('b').after(
          Object.assign(document.createElement('section'), {
            innerHTML: '<p>More Alpha.</p><p>And Beta.</p>',
          }),
        )
        await parley.until(() => now().length === 4)
        steps.push(now())
        const before = asked.length
        element('a').before(element('b'))
        await parley.until(() => now()[0] === 'Beta')
        await parley.quiet()
        steps.push(now(), parley.painted())
        const askedForMove = asked.length - before
        element('b').remove()
        await parley.until(() => parley.painted().length === 3)
        steps.push(now())
        element('a').hidden = true
        await parley.until(() => parley.painted().length === 2)
        steps.push(now())
        annotator.stop()
        return { steps, askedForMove, errors, asked: asked.slice(1) }
      })
      expect(steps).toEqual({
        steps: [
          ['Alpha', 'Beta'],
          ['Gamma', 'Beta'],
          ['Gamma', 'Beta', 'Alpha', 'Beta'],
          ['Beta', 'Gamma', 'Alpha', 'Beta'],
          ['Beta', 'Gamma', 'Alpha', 'Beta'],
          ['Gamma', 'Alpha', 'Beta'],
          ['Alpha', 'Beta'],
        ],
        askedForMove: 0,
        errors: [],
        asked: [['Now Gamma one.'], ['More Alpha.', 'And Beta.']],
      })
    })

    it('keeps to the first mention when an earlier one arrives', async () => {
      await stage.show('')
      const marks = await stage.run(async () => {
        document.body.innerHTML = parley.article('<p id=late>Late Alpha.</p>')
        const { annotator } = parley.start({ spot: parley.spotWords('Alpha') })
        await parley.until(() => annotator.mentions().length === 1)
        document
          .getElementById('late')
          ?.before(Object.assign(document.createElement('p'), { textContent: 'Early Alpha.' }))
        await parley.until(() => annotator.mentions().length === 2)
        await parley.quiet()
        const marks = annotator.mentions().map(({ mark }) => mark ?? 'none')
        annotator.stop()
        return marks
      })
      expect(marks).toEqual(['topic', 'none'])
    })

    it('reads and paints in open shadow roots', async () => {
      await stage.show('')
      const result = await stage.run(async () => {
        document.body.innerHTML = parley.article('<x-part></x-part>')
        const root = (document.querySelector('x-part') as Element).attachShadow({ mode: 'open' })
        root.innerHTML = '<p>Alpha in a shadow.</p>'
        const { annotator, errors } = parley.start({ spot: parley.spotWords('Alpha', 'Beta') })
        await parley.until(() => parley.painted().length === 1)
        const sheets = root.adoptedStyleSheets.length
        root.innerHTML = '<p>Beta in a shadow.</p>'
        await parley.until(() => parley.painted()[0] === 'Beta')
        const box = annotator.mentions()[0]?.range?.getBoundingClientRect() as DOMRect
        const hit = annotator.mentionAt(box.left + 3, box.top + box.height / 2)?.surface
        annotator.stop()
        return { errors, hit, sheets, left: root.adoptedStyleSheets.length }
      })
      expect(result).toEqual({ errors: [], hit: 'Beta', sheets: 1, left: 0 })
    })

    it('tells the mention under a point, by its lines and not by the box around them', async () => {
      await stage.show('')
      const hits = await stage.run(async () => {
        document.body.innerHTML = parley.article(
          '<p style="width:20ch;font:16px monospace">0123456789 123 Alpha Beta 23456789</p>',
        )
        const { annotator } = parley.start({ spot: parley.spotWords('Alpha Beta') })
        await parley.until(() => parley.painted().length === 1)
        const range = annotator.mentions()[0]?.range as Range
        ;(range.startContainer.parentElement as Element).scrollIntoView()
        const lines = [...range.getClientRects()]
        const box = range.getBoundingClientRect()
        const at = (x: number, y: number) => annotator.mentionAt(x, y)?.surface ?? 'nothing'
        const [first, second] = lines as [DOMRect, DOMRect]
        const hits = [
          lines.length,
          at(first.left + 2, first.top + 5),
          at(second.right - 2, second.top + 5),
          at(box.left + 2, first.top + 5),
          at(box.right - 2, second.top + 5),
          at(-5, -5),
          at(Number.NaN, 3),
        ]
        const cover = document.body.appendChild(document.createElement('div'))
        cover.style.cssText = 'position:fixed;inset:0;background:white'
        hits.push(at(first.left + 2, first.top + 5))
        annotator.stop()
        return hits
      })
      expect(hits).toEqual([
        2,
        'Alpha Beta',
        'Alpha Beta',
        'nothing',
        'nothing',
        'nothing',
        'nothing',
        'nothing',
      ])
    })

    it('goes to the next and the previous painted mention', async () => {
      await stage.show('')
      const order = await stage.run(async () => {
        document.body.innerHTML = parley.article(
          '<p>Alpha, then <i>Beta</i>.</p><p id=between>-</p><p>Gamma</p>',
        )
        const { annotator } = parley.start({ spot: parley.spotWords('Alpha', 'Beta', 'Gamma') })
        await parley.until(() => parley.painted().length === 3)
        type From = Parameters<typeof parley.nextMention>[1]
        const next = (from?: From) => parley.nextMention(annotator, from)
        const previous = (from?: From) => parley.previousMention(annotator, from)
        const between = { node: document.getElementById('between') as Node, offset: 0 }
        const order = [
          next(),
          next(next()),
          previous(),
          previous(previous()),
          next(between),
          previous(between),
          next(previous()),
          previous(next()),
        ]
        annotator.stop()
        return order.map((mention) => mention?.topic ?? 'none')
      })
      expect(order).toEqual(['Alpha', 'Beta', 'Gamma', 'Beta', 'Gamma', 'Beta', 'none', 'none'])
    })
  })
}
