/** What blocks a page has in every browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stage } from './stage.ts'

declare const parley: typeof import('./in-page.ts')

export function describeBlocks(browser: string, open: () => Promise<Stage>): void {
  describe(`collectBlocks in ${browser}`, () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await open()
    }, 60_000)
    afterAll(() => stage?.close())

    const blocksOf = async (markup: string) => {
      await stage.show(`<div id=root>${markup}</div>`)
      return stage.run(() => {
        const root = document.querySelector('#root')
        return root ? parley.collectBlocks(root).map(({ text }) => text) : []
      })
    }

    it.each([
      [
        'joins inline elements',
        '<p>Minsk <a>agree<b>ments</b></a>, <em>2015</em></p>',
        ['Minsk agreements, 2015'],
      ],
      ['keeps whitespace', '<p>two  spaces\n and\u00A0one</p>', ['two  spaces\n and\u00A0one']],
      ['parts nested blocks', '<div>a<div>b<p>c</p>d</div>e</div>', ['a', 'b', 'c', 'd', 'e']],
      ['parts at br', '<p>a<br>b<i>c<br>d</i></p>', ['a', 'bc', 'd']],
      [
        'parts table cells',
        '<table><caption>t</caption><tr><th>a<td>b<tr><td>c</table>',
        ['t', 'a', 'b', 'c'],
      ],
      [
        'parts headings and lists',
        '<h2>a</h2><ul><li>b<li>c</ul><dl><dt>d<dd>e</dl>',
        ['a', 'b', 'c', 'd', 'e'],
      ],
      ['sees blocks in inline elements', '<a>x<h3>y</h3>z</a>', ['x', 'y', 'z']],
      [
        'leaves no trace of scripts and styles',
        '<p>a<script>1</script><style>p{}</style><!-- c -->b</p>',
        ['ab'],
      ],
      [
        'puts one unit for what stands in the line',
        '<p>a<code>x</code>b<img>c<svg><text>t</text></svg></p>',
        ['a\uFFFCb\uFFFCc'],
      ],
      [
        'skips what is hidden',
        '<p hidden>a</p><p aria-hidden=true>b</p><p style="display:none">c</p><p>d<i hidden>e</i></p>',
        ['d'],
      ],
      [
        'skips editors and forms',
        '<div contenteditable>a</div><form>b</form><textarea>c</textarea><p role=textbox>d</p>e',
        ['e'],
      ],
      [
        'skips what is beside the article',
        '<nav>a</nav><aside>b</aside><footer>c</footer><div role=navigation>d</div><div class="related-stories">e</div><pre>f</pre>g',
        ['g'],
      ],
      ['keeps what cannot be edited', '<div contenteditable=false>a</div>', ['a']],
      ['has no block for whitespace', '<p> </p>\n<div>\n</div>', []],
    ])('%s', async (_, markup, texts) => {
      expect(await blocksOf(markup)).toEqual(texts)
    })

    it('walks open shadow roots and their slots in the order they are seen', async () => {
      await stage.show(
        '<div id=root><p>before</p><x-card><b slot=end>slotted</b>never</x-card><p>after</p></div>',
      )
      const texts = await stage.run(() => {
        const host = document.querySelector('x-card')
        if (!host) return []
        host.attachShadow({ mode: 'open' }).innerHTML =
          '<p>in the shadow</p><div>and <slot name=end></slot>!</div>'
        return parley.collectBlocks(document.body).map(({ text }) => text)
      })
      expect(texts).toEqual(['before', 'in the shadow', 'and slotted!', 'after'])
    })

    it('reads a form whose fields are called like properties', async () => {
      await stage.show(
        '<div id=root><p>a</p><form><input name=parentNode><input name=nextSibling><input name=getAttribute></form><p>b</p></div>',
      )
      expect(
        await stage.run(() => parley.collectBlocks(document.body).map(({ text }) => text)),
      ).toEqual(['a', 'b'])
    })
  })
}
