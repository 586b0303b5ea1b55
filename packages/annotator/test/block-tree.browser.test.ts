import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stage } from './stage.ts'
import { openChromiumStage } from './stages.ts'

declare const parley: typeof import('./in-page.ts')

/** A change somewhere in the page: numbers pick the node and what to do with it. */
const change = fc.record({
  what: fc.constantFrom('text', 'add', 'inline', 'move', 'remove', 'hide', 'show', 'break', 'many'),
  at: fc.nat(1000),
  to: fc.nat(1000),
})

type Change = ReturnType<typeof change.generate>['value']
const did = (what: Change['what'], at: number, to = 0): Change => ({ what, at, to })

/** Pages that once came out otherwise; each tells what was forgotten. */
const ONCE: [html: string, batches: Change[][]][] = [
  // A hidden block is no block any more when its parent is read again.
  ['<section><p>one</p><p>two</p></section>', [[did('hide', 1)], [], [did('hide', 2)]]],
  // What changes inside something inline that was hidden and is shown again is read.
  [
    'word <x-y>one<b>two</b></x-y>',
    [[did('hide', 0)], [did('show', 0)], [did('text', 0, 1), did('inline', 1, 2)]],
  ],
  // A block that was changed and hidden at once is not read after its parent.
  [
    '<h2>one</h2><section>two<b>three</b></section>',
    [[did('move', 2, 0), did('hide', 2)], [did('remove', 0)], [did('add', 0)]],
  ],
  // A block that was changed and moved under a heading has that heading.
  [
    '<h2>one</h2><div><section>two</section></div>',
    [[did('text', 2, 1), did('move', 2, 0)], [did('text', 0, 2)], []],
  ],
]

const part: fc.Arbitrary<string> = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      'word',
      ' two words ',
      ' ',
      '\n',
      '<br>',
      '<code>c</code>',
      '<!-- -->',
      'Ї\u00A0і',
    ),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'a', 'em', 'h2', 'nav', 'td', 'x-y', 'section'),
        fc.array(tie('part'), { maxLength: 4 }),
      )
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
})).part
const markup = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))

describe('BlockTree', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openChromiumStage()
    await stage.show('')
  }, 60_000)
  afterAll(() => stage?.close())

  it('turns block offsets into places and back', async () => {
    await fc.assert(
      fc.asyncProperty(markup, async (html) => {
        const problems = await stage.runWith((html) => {
          document.body.innerHTML = html
          const problems: string[] = []
          for (const block of parley.collectBlocks(document.body)) {
            for (let offset = 0; offset <= block.text.length; offset++) {
              for (const side of ['start', 'end'] as const) {
                const place = parley.positionAt(block, offset, side)
                const back = parley.offsetOf(block, place)
                if (back !== offset) problems.push(`${offset} ${side} became ${back}`)
              }
            }
            for (const { node, start, length } of block.pieces) {
              if (node.data !== block.text.slice(start, start + length)) problems.push(node.data)
              for (let at = 0; at <= length; at++) {
                const offset = parley.offsetOf(block, { node, offset: at })
                if (offset !== start + at) problems.push(`${at} became ${offset}`)
              }
            }
            const whole = parley.rangeOf(block, { start: 0, end: block.text.length })
            if (
              !block.text.includes('\uFFFC') &&
              !/script|nav/.test(html) &&
              String(whole) !== block.text
            ) {
              problems.push(`${whole} is not ${block.text}`)
            }
          }
          return problems
        }, html)
        expect(problems).toEqual([])
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('comes out as a fresh reading would, whatever the page did', async () => {
    await fc.assert(
      fc.asyncProperty(
        markup,
        fc.array(fc.array(change, { maxLength: 5 }), { maxLength: 3 }),
        async (html, batches) => {
          const outcome = await stage.runWith(
            async ({ html, batches }) => {
              document.body.innerHTML = html
              const life = new AbortController()
              const errors: string[] = []
              const tree = new parley.BlockTree([document.body])
              let known: unknown[] = []
              parley.observe({
                tree,
                signal: life.signal,
                onError: (error) => errors.push(String(error)),
                onChange: ({ stale, fresh }) => {
                  known = [...known.filter((block) => !stale.includes(block as never)), ...fresh]
                },
              })
              for (const batch of batches) {
                for (const { what, at, to } of batch) {
                  const nodes = [...document.body.querySelectorAll('*')]
                  const node = nodes[at % nodes.length] ?? document.body
                  const target = nodes[to % nodes.length] ?? document.body
                  if (what === 'text') (node.firstChild ?? node).textContent = `t${to}`
                  if (what === 'add') node.insertAdjacentHTML('beforeend', `<p>new ${to}</p>tail`)
                  if (what === 'inline') node.insertAdjacentHTML('afterbegin', `<i>in${to}</i>`)
                  if (what === 'move' && !node.contains(target)) target.prepend(node)
                  if (what === 'remove' && node !== document.body) node.remove()
                  if (what === 'hide' && node !== document.body) node.setAttribute('hidden', '')
                  if (what === 'show') node.removeAttribute('hidden')
                  if (what === 'break') node.append(document.createElement('br'), 'after')
                  if (what === 'many') node.innerHTML = '<i>x</i> '.repeat(600)
                }
                await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 600 }))
                await new Promise((resolve) => setTimeout(resolve, 0))
              }
              const tell = (block: { text: string; heading: number; container: Element }) =>
                `${block.container.localName}${block.heading}:${block.text}`
              const fresh = parley.collectBlocks(document.body)
              const isThere = () => String(tree.blocks.map(tell)) === String(fresh.map(tell))
              // On a busy machine an idle moment may be long in coming.
              for (let round = 0; round < 20; round++) {
                await parley.quiet()
                if (isThere()) break
              }
              life.abort()
              const samePieces = tree.blocks.every((block, at) =>
                block.pieces.every(
                  ({ node }, index) =>
                    node === fresh[at]?.pieces[index]?.node && tree.blockOf(node) === block,
                ),
              )
              return {
                errors,
                samePieces,
                known: known.length,
                kept: tree.blocks.map(tell),
                fresh: fresh.map(tell),
              }
            },
            { html, batches },
          )
          expect(outcome.kept).toEqual(outcome.fresh)
          expect(outcome).toMatchObject({
            errors: [],
            samePieces: true,
            known: outcome.fresh.length,
          })
        },
      ),
      { numRuns: 40, examples: ONCE },
    )
  }, 120_000)

  it('reads a million text nodes, in time that grows with their number', async () => {
    const times = await stage.run(() => {
      const fill = (count: number) => {
        document.body.textContent = ''
        const root = document.body.appendChild(document.createElement('div'))
        for (let at = 0; at < count; at += 10) {
          const inner = root.appendChild(document.createElement('p'))
          for (let piece = 0; piece < 10; piece++) inner.append(document.createTextNode('word '))
        }
        const start = performance.now()
        const blocks = parley.collectBlocks(root)
        return { each: (performance.now() - start) / count, blocks: blocks.length }
      }
      const small = fill(100_000)
      const large = fill(1_000_000)
      document.body.textContent = ''
      const root = document.body.appendChild(document.createElement('p'))
      for (let at = 0; at < 200_000; at++) root.append('x')
      const [flat] = parley.collectBlocks(root)
      document.body.textContent = ''
      let deep: Element = document.body
      for (let at = 0; at < 20_000; at++)
        deep = deep.appendChild(document.createElement(at % 2 ? 'div' : 'b'))
      deep.append('deep')
      const texts = parley.collectBlocks(document.body).map(({ text }) => text)
      document.body.textContent = ''
      return {
        blocks: large.blocks,
        ratio: large.each / small.each,
        flat: flat?.text.length,
        texts,
      }
    })
    expect(times).toMatchObject({ blocks: 100_000, flat: 200_000, texts: ['deep'] })
    expect(times.ratio).toBeLessThan(4)
  }, 120_000)
})
