import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Tab, Tabs } from './browsers.ts'
import { type ServedPages, servePages } from './serve-pages.ts'

const TEXT =
  'Delegations from Russia and Ukraine met again. New START had expired, and both sides spoke of “denazification”.\nA ceasefire in Ukraine remains open.'

const PAYLOADS = [
  '<script>pwned=1</script>',
  '<img src=x onerror="pwned=2">',
  '"><svg onload=pwned=3>',
  "javascript:pwned=4//'",
  '</textarea><script>pwned=5</script>',
  '{{constructor.constructor("pwned=6")()}}',
  '<a href="javascript:pwned=7">New START</a>',
  '<iframe srcdoc="<script>parent.pwned=8</script>"></iframe>',
  '\u2028<math><mtext></style><img src onerror=pwned=9>',
]

/** What a reader does on `/try`, by keyboard alone; each browser runs it. */
export const trySuite = (name: string, launch: () => Promise<Tabs>): void => {
  describe(`/try in ${name}`, () => {
    let served: ServedPages
    let tabs: Tabs
    beforeAll(async () => {
      served = await servePages()
      tabs = await launch()
    })
    afterEach(() => tabs.clear())
    afterAll(async () => {
      await tabs.close()
      await served.close()
    })

    const open = async (path = '/try'): Promise<Tab> => {
      const tab = await tabs.open()
      await tab.goto(served.url + path)
      await tab.until(() => document.querySelector('.button:not([disabled])'), undefined)
      return tab
    }
    const read = async (tab: Tab, text: string) => {
      await tab.run(() => document.getElementById('try-input')?.focus(), undefined)
      await tab.run((value) => {
        // Pasting: what a clipboard holds comes in at once.
        const field = document.getElementById('try-input') as HTMLTextAreaElement
        field.setRangeText(value, 0, field.value.length, 'end')
      }, text)
      await tab.press('Tab')
      await tab.press('Tab')
      await tab.press('Enter')
      await tab.until(() => document.querySelector('.reading'), undefined)
    }
    const textOf = (tab: Tab, selector: string): Promise<string> =>
      tab.run((place) => document.querySelector(place)?.textContent ?? '', selector)

    it('asks for the whole pack before a text is there, and for nothing after', async () => {
      const tab = await open()
      await tab.run(() => document.getElementById('try-input')?.focus(), undefined)
      await tab.until(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.includes('/artifacts/')).length >= 10,
        undefined,
      )
      const before = tab.asked.length
      await tab.type('New START')
      await read(tab, TEXT)
      await tab.run(() => document.querySelector<HTMLElement>('.mention')?.focus(), undefined)
      await tab.press('Enter')
      await tab.until(() => document.querySelector('.open-card'), undefined)
      expect(tab.asked.slice(before).filter((address) => !address.startsWith('blob:'))).toEqual([])
      expect(tab.errors).toEqual([])
    })

    it('marks mentions, counts issues and tells why', async () => {
      const tab = await open()
      await read(tab, TEXT)
      const marks = await tab.run(
        () => [...document.querySelectorAll('.mention')].map((mark) => mark.textContent),
        undefined,
      )
      expect(marks).toContain('New START')
      expect(marks).toContain('denazification')
      expect(await textOf(tab, '.read-text')).toContain('Delegations from Russia')
      expect(await textOf(tab, '.parley-coverage-bar')).toMatch(/of the five issues/)
      expect(await textOf(tab, '.parley-coverage')).toContain('not mentioned here')
      expect(await textOf(tab, '.why-each')).toContain('Marked because')
      expect(await textOf(tab, '.contested-term')).toContain('Reject the term')
    })

    it('opens a card by keyboard, and Escape leads back to its mention', async () => {
      const tab = await open()
      await read(tab, TEXT)
      await tab.run(() => document.querySelector<HTMLElement>('.mention')?.focus(), undefined)
      await tab.press('Enter')
      await tab.until(() => document.activeElement?.id === 'card', undefined)
      expect(await textOf(tab, '#card')).toContain('New START')
      await tab.press('Escape')
      await tab.until(() => document.activeElement?.className === 'mention', undefined)
      expect(await textOf(tab, '#card')).toBe('')
    })

    it('takes a dropped file, and a saved page without running it', async () => {
      const tab = await open()
      await tab.run(() => {
        const page = `<article><p>New START <script>pwned=1</script>expired.</p>
          <img src="/v1/asked-by-the-file" onerror="pwned=2"></article><footer>Minsk agreements</footer>`
        const files = new DataTransfer()
        files.items.add(new File([page], 'saved.html', { type: 'text/html' }))
        document
          .querySelector('.text-fields')
          ?.dispatchEvent(
            new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }),
          )
      }, undefined)
      await tab.until(() => document.querySelector('.mention'), undefined)
      expect(await textOf(tab, '.read-text')).toBe('New START expired.')
      expect(await tab.run(() => 'pwned' in globalThis, undefined)).toBe(false)
      expect(tab.asked.some((address) => address.includes('asked-by-the-file'))).toBe(false)
    })

    it.each([
      ['too large', 'a'.repeat(1_000_001), 'larger than 1 MB'],
      ['no text', 'a\0b', 'not a text'],
    ])('says so of a file that is %s', async (_, content, words) => {
      const tab = await open()
      await tab.run((text) => {
        const field = document.getElementById('try-file') as HTMLInputElement
        const files = new DataTransfer()
        files.items.add(new File([text], 'x.txt'))
        field.files = files.files
        field.dispatchEvent(new Event('change', { bubbles: true }))
      }, content)
      await tab.until(
        (said) => document.querySelector('[role="alert"]')?.textContent?.includes(said),
        words,
      )
    })

    it('saves Web Annotations that point back into the text', async () => {
      const tab = await open()
      await read(tab, TEXT)
      const saved = await tab.run(async () => {
        const blobs: Blob[] = []
        // A real download would open a panel that takes the keyboard from the tests after this one.
        HTMLAnchorElement.prototype.click = () => undefined
        const make = URL.createObjectURL
        URL.createObjectURL = (blob) => {
          blobs.push(blob as Blob)
          return make(blob)
        }
        const buttons = [...document.querySelectorAll<HTMLElement>('.beside > p > button')]
        buttons.at(-1)?.click()
        return await blobs[0]?.text()
      }, undefined)
      const page = JSON.parse(saved ?? '') as {
        type: string
        items: { target: { selector: { exact?: string; start?: number; end?: number }[] } }[]
      }
      expect(page.type).toBe('AnnotationPage')
      expect(page.items.length).toBeGreaterThan(2)
      for (const { target } of page.items) {
        const [quote, position] = target.selector
        expect([...TEXT].slice(position?.start, position?.end).join('')).toBe(quote?.exact)
      }
    })

    it.each(PAYLOADS)('shows the pasted %j as text', async (payload) => {
      const tab = await open()
      await read(tab, `${payload} New START ${payload}`)
      expect(await textOf(tab, '.read-text')).toContain(payload.replace('\u2028', ''))
      expect(await tab.run(() => 'pwned' in globalThis, undefined)).toBe(false)
      const elements = await tab.run(
        () => [...document.querySelectorAll('.read-text *')].map(({ tagName }) => tagName),
        undefined,
      )
      expect(new Set(elements)).toEqual(new Set(['P', 'A']))
    })

    it('speaks the chosen language', async () => {
      const tab = await open('/try?lang=de')
      expect(await tab.run(() => document.documentElement.lang, undefined)).toBe('de')
      await read(tab, TEXT)
      expect(
        await tab.run(() => document.querySelectorAll('.mention').length, undefined),
      ).toBeGreaterThan(2)
    })
  })
}
