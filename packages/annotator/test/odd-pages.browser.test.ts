import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Stage } from './stage.ts'
import { openChromiumStage } from './stages.ts'

declare const parley: typeof import('./in-page.ts')

describe('annotate, where things go wrong', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openChromiumStage()
  }, 60_000)
  afterAll(() => stage?.close())
  beforeEach(() => stage.show('<body></body>'))

  it('reports a spotter that fails, and goes on with what comes next', async () => {
    const result = await stage.run(async () => {
      document.body.innerHTML = parley.article('<p id=p>Alpha</p>')
      const before = document.documentElement.outerHTML
      const spot = parley.spotWords('Beta')
      let failures = 1
      const { errors } = parley.start({
        spot: (texts) => (failures-- > 0 ? Promise.reject(new Error('no spotter')) : spot(texts)),
      })
      await parley.until(() => errors.length === 1)
      const same = before === document.documentElement.outerHTML && CSS.highlights.size === 0
      ;(document.getElementById('p') as Element).textContent = 'Beta'
      await parley.until(() => parley.painted().length === 1)
      return { errors, same }
    })
    expect(result).toEqual({ errors: ['Error: no spotter'], same: true })
  })

  it('passes over spans that no text has', async () => {
    const result = await stage.run(async () => {
      document.body.innerHTML = parley.article('<p>Alpha</p>')
      const why = { rule: 'distinctive', cues: [], relevance: 1 } as const
      const { annotator, errors } = parley.start({
        spot: async () =>
          [
            [0, -1, 2],
            [0, 3, 3],
            [0, 0, 9e9],
            [99, 0, 2],
            [0, 0, 4],
          ].map(([block = 0, start = 0, end = 0]) => ({
            block,
            start,
            end,
            topic: 't',
            party: false,
            why,
          })),
      })
      await parley.until(() => parley.painted().length === 1)
      return { errors, surfaces: annotator.mentions().map(({ surface }) => surface) }
    })
    expect(result).toEqual({ errors: [], surfaces: ['Head'] })
  })

  it('survives a page that overrides what it can', async () => {
    const result = await stage.run(async () => {
      document.body.innerHTML = `<img name=documentElement><img name=body><img name=createRange><img name=querySelector>${parley.article(
        '<p id=p>Alpha <form><input name=parentNode><input name=firstChild></form></p>',
      )}`
      const paragraph = document.getElementById('p') as Element
      for (const name of [
        'parentNode',
        'firstChild',
        'nextSibling',
        'textContent',
        'localName',
        'shadowRoot',
        'nodeType',
      ]) {
        Object.defineProperty(paragraph, name, {
          get() {
            throw new Error('odd page')
          },
        })
      }
      const { annotator, errors } = parley.start({ spot: parley.spotWords('Alpha') })
      await parley.until(() => parley.painted().length === 1)
      const box = annotator.mentions()[0]?.range?.getBoundingClientRect() as DOMRect
      return { errors, hit: annotator.mentionAt(box.left + 2, box.top + 4)?.surface }
    })
    expect(result).toEqual({ errors: [], hit: 'Alpha' })
  })

  it('reports what it cannot do and leaves the page blank', async () => {
    const result = await stage.run(async () => {
      document.body.innerHTML = parley.article('<p>Alpha</p>')
      const { errors, annotator } = parley.start({
        spot: parley.spotWords('Alpha'),
        mark: () => {
          throw new Error('no mark')
        },
      })
      await parley.until(() => errors.length > 0)
      await parley.quiet()
      return { errors, size: CSS.highlights.size, mentions: annotator.mentions().length }
    })
    expect(result).toEqual({ errors: ['Error: no mark'], size: 0, mentions: 0 })
  })
})
