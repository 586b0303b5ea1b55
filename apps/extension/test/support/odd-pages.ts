/** Pages that are odd in one way each. Their text is our own article's. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { PAGES } from './folders.ts'

const whole = readFileSync(join(PAGES, 'article.html'), 'utf8')

/** The article of our test pages, as markup. */
export const ARTICLE = /<article>[\s\S]*<\/article>/.exec(whole)?.[0] ?? ''

/** Notes every error that reaches the page. */
const NOTES = `<script>
  globalThis.errors = []
  addEventListener('error', ({ message }) => errors.push(message))
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)))
</script>`

export const page = (body: string, head = '', attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Odd</title>${NOTES}${head}</head><body>${body}</body></html>`

export const shadowPage = (): string =>
  page(
    `<main><x-article></x-article></main>
    <script>document.querySelector('x-article').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(ARTICLE)}</script>`,
  )

export const rewrittenPage = (): string =>
  page(
    `<main>${ARTICLE}</main><script>
    const paragraph = document.querySelector('article p:nth-of-type(4)')
    let turn = 0
    const rewrite = () => {
      turn += 1
      paragraph.textContent = 'Turn ' + turn + ': talks about the Budapest Memorandum and New START went on.'
      if (turn < 100) setTimeout(rewrite, 5)
    }
    const begin = () => { rewrite() }
    </script>`,
  )

export const endlessPage = (): string =>
  page(
    `<main>${ARTICLE}</main><script>
    const article = document.querySelector('article')
    let part = 0
    const more = () => {
      if (part >= 20) return
      part += 1
      for (let at = 0; at < 60; at++) {
        const paragraph = document.createElement('p')
        paragraph.textContent = 'Part ' + part + '.' + at + ': the delegations spoke about the order of the questions and about who would sign first, without agreeing on either of them.'
        article.append(paragraph)
      }
      if (part === 20) {
        const last = document.createElement('p')
        last.textContent = 'At the very end stands the Istanbul Communiqué, and beside it the Treaty on Open Skies.'
        article.append(last)
      }
    }
    addEventListener('scroll', () => { if (scrollY + innerHeight * 2 > document.body.scrollHeight) more() })
    </script>`,
  )

/** An element with an id is a global of that name, where there is no other. */
export const namedPage = (): string =>
  page(
    `<main>${ARTICLE}</main>${['browser', 'chrome', 'scheduler'].map((id) => `<i id="${id}"></i>`).join('')}`,
  )

export const throwingPage = (): string =>
  page(
    `<main>${ARTICLE}<form><input name="parentNode"><input name="firstChild"><input name="nodeType"></form></main><script>
    const fail = () => { throw new Error('a getter of the page') }
    for (const element of document.querySelectorAll('article, article *')) {
      for (const name of ['parentNode', 'firstChild', 'nextSibling', 'textContent', 'localName', 'shadowRoot', 'nodeType', 'id', 'className', 'lang', 'isConnected', 'getAttribute', 'contains', 'checkVisibility']) {
        Object.defineProperty(element, name, { get: fail, configurable: true })
      }
    }
    for (const name of ['querySelector', 'createElement', 'documentElement', 'activeElement']) Object.defineProperty(document, name, { get: fail, configurable: true })
    </script>`,
  )

/** Some five megabytes of markup, a tenth of it text. */
export const hugePage = (): string => {
  const row = `<div class="${'wide '.repeat(30)}" data-x="${'0123456789'.repeat(12)}"><p>${'The session went on for hours. '.repeat(6)}</p></div>`
  return page(
    `<main><article>${ARTICLE}${row.repeat(Math.ceil(5_000_000 / row.length))}</article></main>`,
  )
}

/** A million text nodes below an article. */
export const millionPage = (): string =>
  page(
    `<main><article id="all">${ARTICLE}</article></main><script>
    const all = document.getElementById('all')
    for (let part = 0; part < 100; part++) {
      const paragraph = document.createElement('p')
      for (let at = 0; at < 10000; at++) paragraph.append('word ')
      all.append(paragraph)
    }
    </script>`,
  )

/** Two megabytes without a space, beside the article. */
export const spacelessPage = (): string =>
  page(`<main><article>${ARTICLE}<p>${'word'.repeat(500_000)}</p></article></main>`)

/** A page that a server rendered and React takes over when \`hydrate()\` is called. */
export async function reactPage(): Promise<string> {
  const source = `
    import { createElement as h, useState } from 'react'
    import { hydrateRoot } from 'react-dom/client'
    import { renderToString } from 'react-dom/server'
    function App() {
      const [turn, setTurn] = useState(0)
      globalThis.turn = () => setTurn((now) => now + 1)
      return h('main', null, h('article', null,
        h('h1', null, 'What the talks are about'),
        h('p', null, 'A ceasefire in Ukraine was discussed again by negotiators from Russia, Ukraine and the United States, who spoke of the ', h('b', null, 'Budapest'), ' ', h('i', null, 'Memorandum'), ' and of a demilitarized zone along the line of contact.'),
        h('p', { id: 'turns' }, 'Turn ' + turn + ': the Minsk agreements of 2014 and 2015 came up, and so did New START and the frozen assets of Russia, before the delegations left the hall for the night.'),
        turn % 2 === 0 ? h('p', null, 'Peacekeepers were mentioned by nobody.') : null))
    }
    globalThis.problems = []
    globalThis.render = () => renderToString(h(App))
    globalThis.hydrate = () => hydrateRoot(document.getElementById('root'), h(App), {
      onRecoverableError: (error) => problems.push(String(error)),
      onUncaughtError: (error) => problems.push(String(error)),
    })`
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
  const { renderToString } = await import('react-dom/server')
  const { createElement: h } = await import('react')
  const served = renderToString(
    h(
      'main',
      null,
      h(
        'article',
        null,
        h('h1', null, 'What the talks are about'),
        h(
          'p',
          null,
          'A ceasefire in Ukraine was discussed again by negotiators from Russia, Ukraine and the United States, who spoke of the ',
          h('b', null, 'Budapest'),
          ' ',
          h('i', null, 'Memorandum'),
          ' and of a demilitarized zone along the line of contact.',
        ),
        h(
          'p',
          { id: 'turns' },
          'Turn 0: the Minsk agreements of 2014 and 2015 came up, and so did New START and the frozen assets of Russia, before the delegations left the hall for the night.',
        ),
        h('p', null, 'Peacekeepers were mentioned by nobody.'),
      ),
    ),
  )
  return page(`<div id="root">${served}</div><script>${script}</script>`)
}
