import { highlightRules } from '@parley/annotator'
import { makeSurface } from '../card/make-surface.tsx'
import { ask } from '../messages/ask.ts'
import { readPage } from '../page/reader.ts'
import { cardLanguage } from '../wording/words.ts'

/** Reads this page of the extension as it reads any other: same spotter, marks, pointer and card. */
export async function readSample(): Promise<void> {
  const { language } = await ask({ kind: 'pack-status' })
  globalThis.parleyCard = makeSurface(cardLanguage(language))
  readPage(new AbortController(), async (names) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(highlightRules(names))
    document.adoptedStyleSheets.push(sheet)
  })
}
