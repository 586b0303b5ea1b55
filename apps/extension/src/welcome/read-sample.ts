import { highlightRules } from '@parley/annotator'
import { makeSurface } from '../card/make-surface.tsx'
import { readPage } from '../page/reader.ts'

/** Reads this page of the extension as it reads any other: same spotter, marks, pointer and card. */
export function readSample(): void {
  globalThis.parleyCard = makeSurface()
  readPage(new AbortController(), async (names) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(highlightRules(names))
    document.adoptedStyleSheets.push(sheet)
  })
}
