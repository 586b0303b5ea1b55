import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Stage } from './stage.ts'
import { openChromiumStage } from './stages.ts'

declare const parley: typeof import('./in-page.ts')

describe('findArticle', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openChromiumStage()
  }, 60_000)
  afterAll(() => stage?.close())
  beforeEach(() => stage.show('<body></body>'))

  it.each([
    [
      'a list of stories',
      `<main>${'<article><h3><a href=#>A story about the talks and more</a></h3><p>A summary of the story, in which the delegations met again and talked on and on. And so it goes for three lines.</p></article>'.repeat(20)}</main>`,
    ],
    [
      'a page of links',
      `<ul>${'<li><a href=#>A link to somewhere else on this very site</a>'.repeat(80)}</ul>`,
    ],
    [
      'an editor',
      `<div contenteditable><p>${'Words of a letter that somebody is writing to somebody else. '.repeat(20)}</p></div>`,
    ],
    [
      'a form',
      `<form><p>${'Terms and conditions that nobody has ever read to their very end. '.repeat(20)}</p></form>`,
    ],
    ['nothing', ''],
  ])('finds no article on %s', async (_, markup) => {
    await stage.show(markup)
    expect(await stage.run(() => parley.findArticle(document) === undefined)).toBe(true)
  })

  it('finds a short article where the markup says that it is one', async () => {
    const found = await stage.run(() =>
      ['article', 'main', 'div'].map((name) => {
        document.body.innerHTML = `<${name}><h1>Short</h1><p>The delegations will meet again on Friday, both said in the evening.</p></${name}>`
        return parley.findArticle(document)?.[0]?.localName ?? 'none'
      }),
    )
    expect(found).toEqual(['article', 'main', 'none'])
  })

  it('finds the article among other things', async () => {
    const found = await stage.run(() => {
      const teaser =
        '<li><a href=#><h3>Another story of this site</h3><p>What that story says, in a sentence or two of its own.</p></a></li>'
      document.body.innerHTML = `<nav>${'<a href=#>Section</a> '.repeat(30)}</nav><header><p>${parley.prose}</p></header>
        ${parley.article('<p>Its end.</p>')}<section><ul>${teaser.repeat(10)}</ul></section>
        <div id=comments><p>${parley.prose.repeat(30)}</p></div><footer><p>${parley.prose.repeat(5)}</p></footer>`
      return parley.findArticle(document)?.map(({ localName }) => localName)
    })
    expect(found).toEqual(['article'])
  })

  it.each([
    ['wrapped in a form', (markup: string) => `<form>${markup}</form>`],
    [
      'behind an open dialog',
      (markup: string) => `<div aria-hidden=true>${markup}</div><div role=dialog>Cookies?</div>`,
    ],
    [
      'on a page named after its parts',
      (markup: string) => `<div class="with-sidebar has-comments">${markup}</div>`,
    ],
    [
      'in an open shadow root',
      (markup: string) => `<x-app><template shadowrootmode=open>${markup}</template></x-app>`,
    ],
  ])('finds an article %s', async (_, wrap) => {
    const found = await stage.runWith((parts) => {
      document.body.setHTMLUnsafe(parts.join(parley.article('<p>Its end.</p>')))
      return parley.findArticle(document)?.map(({ localName }) => localName)
    }, wrap('|').split('|'))
    expect(found).toEqual(['article'])
  })
})
