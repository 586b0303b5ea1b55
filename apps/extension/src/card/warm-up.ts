import { formatDate } from '@parley/ui'
import tokensCss from '@parley/ui/tokens.css?inline'
import { today } from '../parts/today.ts'
import { report } from '../reporter.ts'

interface Scheduling {
  readonly scheduler: {
    postTask(work: () => void, options: { readonly priority: 'background' }): Promise<void>
  }
}

/** The faces that a card opens with. */
const FACES = ['', '650', 'italic']
const LETTERS = 'Aa 1 “–”'

/**
 * Runs work as a task of its own, behind all that the page has to do. Not in an idle moment: under
 * load none comes while a pointer rests.
 */
export function meanwhile(work: () => void): void {
  const { scheduler } = globalThis as unknown as Scheduling
  scheduler.postTask(work, { priority: 'background' }).catch((error) => report('card', error))
}

const families = (): readonly string[] =>
  [...tokensCss.matchAll(/--parley-(?:serif|sans):([^;}]+)/g)].map(([, list = '']) => list)

/**
 * Has the browser do ahead what it does once in each page and what a first card would wait for,
 * while the pointer still rests: its first date takes it 20 ms, its first use of the card's fonts
 * more. A canvas that is on no page finds the fonts and changes nothing.
 */
export function warmUp(language: string): void {
  meanwhile(() => formatDate(today(), language))
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (canvas === null) return
  for (const family of families()) {
    meanwhile(() => {
      for (const face of FACES) {
        canvas.font = `${face} 16px ${family}`
        canvas.measureText(LETTERS)
      }
    })
  }
}
