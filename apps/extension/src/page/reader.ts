/**
 * The script of a page: the annotator over the background's spotter, a conversation with the
 * pointer, and answers for the popup. Idle until the annotator has found an article; when anything
 * fails for good, or a newer script arrives, it takes everything out of the page and is gone.
 */
import { annotate, type Density } from '@parley/annotator'
import { browser } from 'wxt/browser'
import { ask, isReplaced } from '../messages/ask.ts'
import { report } from '../reporter.ts'
import { converse } from './conversation.ts'
import { answerTab } from './page-state.ts'
import { listenToPointer } from './pointer.ts'
import { makeSpotPort } from './spot-port.ts'

/** Random letters: a page cannot know the name beforehand, and it is an identifier as it is. */
const randomName = (): string =>
  String.fromCharCode(...crypto.getRandomValues(new Uint8Array(12)).map((byte) => 97 + (byte % 26)))

interface StoredChoices {
  readonly density?: Density
  readonly handover?: string
}

const readChoices = async (): Promise<StoredChoices> =>
  await browser.storage.local.get(['density', 'handover'])

/** Tells an older script of this installation to go, and goes when a newer one comes. */
const takeOver = (handover: string, end: () => void, signal: AbortSignal): void => {
  document.dispatchEvent(new Event(handover))
  document.addEventListener(handover, end, { signal })
}

const run = async (life: AbortController): Promise<void> => {
  const { signal } = life
  const names = { topic: randomName(), contested: randomName() }
  const { density = 'first', handover } = await readChoices()
  if (handover !== undefined) takeOver(handover, () => life.abort(), signal)

  /** The annotator has left the page as it was; a script without its extension goes altogether. */
  const fail = (error: unknown): void => {
    if (isReplaced()) life.abort()
    else report('page', error)
  }
  const port = makeSpotPort(async () => {
    await ask({ kind: 'begin', names })
  })
  const talk = converse(fail, signal)
  /** A card whose words have gone from the page goes too. */
  const onChange = (): void => {
    const shown = talk.shown()
    if (shown !== undefined && shown.range === undefined) talk.tell({ kind: 'dismissed' })
  }
  const annotator = annotate(document, {
    ...port,
    names,
    choose: density,
    signal,
    onChange,
    onError: fail,
  })
  listenToPointer(annotator, talk, signal)
  answerTab(annotator, port.isRead, talk, () => life.abort(), signal)
}

/** Starts in this page unless it runs already. */
export function startReader(): void {
  if (globalThis.parleyReader?.aborted === false) return
  const life = new AbortController()
  globalThis.parleyReader = life.signal
  run(life).catch((error: unknown) => {
    report('page', error)
    life.abort()
  })
}
