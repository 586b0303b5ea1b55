import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Stage } from './stage.ts'
import { openChromiumStage } from './stages.ts'

declare const parley: typeof import('./in-page.ts')

describe('annotate, through the life of a page', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openChromiumStage()
  }, 60_000)
  afterAll(() => stage?.close())
  beforeEach(() => stage.show('<body></body>'))

  it('waits for an article that comes late', async () => {
    const result = await stage.run(async () => {
      const { annotator, asked } = parley.start({ spot: parley.spotWords('Alpha') })
      await parley.quiet()
      const before = [annotator.roots().length, asked.length]
      document.body.innerHTML = parley.article('<p>Alpha</p>')
      await parley.until(() => parley.painted().length === 1)
      return { before, after: annotator.roots()[0]?.localName }
    })
    expect(result).toEqual({ before: [0, 0], after: 'article' })
  })

  it('starts anew when the article is replaced under another address', async () => {
    const result = await stage.run(async () => {
      document.body.innerHTML = parley.article('<p>Alpha</p>')
      const { annotator, pages, errors } = parley.start({ spot: parley.spotWords('Alpha', 'Beta') })
      await parley.until(() => parley.painted().length === 1)
      history.pushState(null, '', '/second')
      document.body.innerHTML = parley.article('<p>Beta, and Alpha.</p>')
      await parley.until(() => parley.painted()[0] === 'Beta')
      const painted = parley.painted()
      const size = CSS.highlights.get(parley.names.topic)?.size
      annotator.stop()
      return { painted, size, last: pages.at(-1), errors, left: CSS.highlights.size }
    })
    expect(result).toEqual({ painted: ['Beta', 'Alpha'], size: 2, last: 2, errors: [], left: 0 })
  })

  it('starts anew when only the address changes, and takes back what no longer holds', async () => {
    const result = await stage.run(async () => {
      document.body.innerHTML = parley.article('<p id=p>Alpha</p>')
      const { annotator, pages } = parley.start({ spot: parley.spotWords('Alpha', 'Beta') })
      await parley.until(() => parley.painted().length === 1)
      history.pushState(null, '', '/second')
      ;(document.getElementById('p') as Element).textContent = 'Beta'
      await parley.until(() => pages.includes(2) && parley.painted()[0] === 'Beta')
      await parley.quiet()
      history.pushState(null, '', '/second#part')
      await parley.quiet()
      return {
        painted: parley.painted(),
        last: pages.at(-1),
        mentions: annotator.mentions().length,
      }
    })
    expect(result).toEqual({ painted: ['Beta'], last: 2, mentions: 1 })
  })

  it('does nothing under an aborted signal, and nothing after one', async () => {
    const result = await stage.run(async () => {
      document.body.innerHTML = parley.article('<p id=p>Alpha</p>')
      const never = parley.start({ spot: parley.spotWords('Alpha'), signal: AbortSignal.abort() })
      const { life, asked, errors, annotator } = parley.start({ spot: parley.spotWords('Alpha') })
      await parley.until(() => parley.painted().length === 1)
      life.abort()
      const size = CSS.highlights.size
      ;(document.getElementById('p') as Element).textContent = 'Alpha again'
      annotator.refresh()
      await parley.quiet()
      return {
        never: never.asked.length,
        asked: asked.length,
        size,
        errors,
        after: CSS.highlights.size,
      }
    })
    expect(result).toEqual({ never: 0, asked: 1, size: 0, errors: [], after: 0 })
  })

  it('marks by kind and density, and refreshes with other rules behind them', async () => {
    const result = await stage.run(async () => {
      document.body.innerHTML = parley.article(
        '<h2>One</h2><p>Alpha, Beta, Party, Alpha.</p><h2>Two</h2><p>Alpha</p>',
      )
      let quiet = false
      const { annotator } = parley.start({
        spot: parley.spotWords('Alpha', 'Beta', 'Party'),
        choose: () => 'first-per-section',
        mark: ({ topic, party }) =>
          quiet || party ? undefined : topic === 'Beta' ? 'contested' : 'topic',
      })
      await parley.until(() => parley.painted().length === 2)
      const marked = [parley.painted(), parley.painted('contested'), annotator.mentions().length]
      const [kept] = annotator.mentions()
      quiet = true
      annotator.refresh()
      await parley.until(() => CSS.highlights.size === 0)
      return {
        marked,
        mentions: annotator.mentions().length,
        same: kept === annotator.mentions()[0],
      }
    })
    expect(result).toEqual({ marked: [['Alpha', 'Alpha'], ['Beta'], 5], mentions: 5, same: true })
  })

  it('asks with the language of each text', async () => {
    const languages = await stage.run(async () => {
      document.documentElement.lang = 'en-GB'
      document.body.innerHTML = parley.article(
        '<p lang=uk>Один</p><blockquote lang="">?</blockquote>',
      )
      let languages: readonly (string | undefined)[] = []
      parley.start({
        spot: async (_, context) => {
          languages = context.languages
          return []
        },
      })
      await parley.until(() => languages.length > 0)
      return [parley.languageOf(document), ...languages.map((language) => language ?? 'silent')]
    })
    expect(languages).toEqual(['en-GB', 'en-GB', 'en-GB', 'uk', 'silent'])
  })

  it('comes back after the page has thrown out all highlights', async () => {
    const painted = await stage.run(async () => {
      document.body.innerHTML = parley.article('<p id=p>Alpha</p>')
      parley.start({ spot: parley.spotWords('Alpha', 'Beta') })
      await parley.until(() => parley.painted().length === 1)
      CSS.highlights.clear()
      document.getElementById('p')?.insertAdjacentHTML('afterend', '<p>Beta</p>')
      await parley.until(() => parley.painted().length === 2)
      return parley.painted()
    })
    expect(painted).toEqual(['Alpha', 'Beta'])
  })

  it('reads a burst of a thousand nodes in a moment and forgets what was removed', async () => {
    const result = await stage.run(async () => {
      document.body.innerHTML = parley.article('<p>Alpha</p><div id=feed></div>')
      const { annotator, asked } = parley.start({ spot: parley.spotWords('Alpha', 'Beta') })
      await parley.until(() => parley.painted().length === 1)
      const feed = document.getElementById('feed') as Element
      const removed: WeakRef<Element>[] = []
      for (let round = 0; round < 5; round++) {
        for (let at = 0; at < 1200; at++) {
          feed.append(Object.assign(document.createElement('p'), { textContent: `Beta ${at}` }))
        }
        const count = asked.length
        await parley.until(() => asked.length > count)
        await parley.quiet()
        removed.push(new WeakRef(feed.firstElementChild as Element))
        feed.textContent = ''
        await parley.quiet()
      }
      for (let at = 0; at < 20; at++) {
        ;(globalThis as { gc?: () => void }).gc?.()
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return {
        alive: removed.filter((reference) => reference.deref()).length,
        asked: asked.map(({ length }) => length),
        mentions: annotator.mentions().length,
      }
    })
    expect(result).toEqual({ alive: 0, asked: [3, 1200, 1200, 1200, 1200, 1200], mentions: 1 })
  })

  it('sets no timer and asks for no frame', async () => {
    const calls = await stage.run(async () => {
      const native = { setTimeout, setInterval, requestAnimationFrame }
      const calls: string[] = []
      for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame'] as const) {
        Object.assign(globalThis, { [name]: () => calls.push(name) })
      }
      document.body.innerHTML = parley.article('<p id=p>Alpha</p>')
      const { annotator } = parley.start({ spot: parley.spotWords('Alpha', 'Beta') })
      const wait = () => new Promise((resolve) => native.setTimeout.call(globalThis, resolve, 300))
      await wait()
      document.getElementById('p')?.append(' Beta')
      await wait()
      Object.assign(globalThis, native)
      return [...calls, ...annotator.mentions().map(({ topic }) => topic)]
    })
    expect(calls).toEqual(['Alpha', 'Beta'])
  })

  it('holds nothing of the pages it has left', async () => {
    const result = await stage.run(async () => {
      const left: WeakRef<Element>[] = []
      const { annotator, errors } = parley.start({ spot: parley.spotWords('Alpha') })
      for (let page = 0; page < 20; page++) {
        history.pushState(null, '', `/page-${page}`)
        document.body.innerHTML = parley.article(`<p>Alpha ${page}</p>`)
        await parley.until(() => annotator.mentions()[0]?.block.text === `Alpha ${page}`)
        left.push(new WeakRef(document.querySelector('article') as Element))
      }
      document.body.innerHTML = ''
      await parley.until(() => annotator.roots().length === 0)
      for (let at = 0; at < 20; at++) {
        ;(globalThis as { gc?: () => void }).gc?.()
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return {
        alive: left.filter((reference) => reference.deref()).length,
        size: CSS.highlights.size,
        errors,
      }
    })
    expect(result).toEqual({ alive: 0, size: 0, errors: [] })
  })
})
