/**
 * The script of a page: the annotator over the background's spotter, a conversation with the
 * pointer, and answers for the popup. Idle until the annotator has found an article; when anything
 * fails for good, or a newer script arrives, it takes everything out of the page and is gone.
 */
import { type Annotator, annotate, type HighlightNames } from '@parley/annotator'
import { browser } from 'wxt/browser'
import { ask, isReplaced } from '../messages/ask.ts'
import { report } from '../reporter.ts'
import { type Conversation, converse } from './conversation.ts'
import { answerTab } from './page-state.ts'
import { listenToPointer } from './pointer.ts'
import { makeSpotPort, type SpotPort } from './spot-port.ts'

/** Random letters: a page cannot know the name beforehand, and it is an identifier as it is. */
const randomName = (): string =>
  String.fromCharCode(...crypto.getRandomValues(new Uint8Array(12)).map((byte) => 97 + (byte % 26)))

/** What a change of means that everything is to be asked anew. */
const ASK_ANEW = ['density', 'muted', 'wrong']

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>

/** Settings and packs that change while the page is open, and a page that comes back from the past. */
const followChanges = (annotator: Annotator, life: AbortController): void => {
  const { signal } = life
  const onChanged = (changes: Changes): void => {
    const { lastCheck } = changes
    const outcome = lastCheck?.newValue as { readonly kind: string } | undefined
    const isOtherPack = lastCheck && (outcome === undefined || outcome.kind === 'updated')
    if (isOtherPack || ASK_ANEW.some((key) => key in changes)) annotator.refresh()
  }
  const { onChanged: stored } = browser.storage
  stored.addListener(onChanged)
  signal.addEventListener('abort', () => {
    if (!isReplaced()) stored.removeListener(onChanged)
  })
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return
    if (isReplaced()) life.abort()
    else annotator.refresh()
  }
  addEventListener('pageshow', onShow, { signal })
}

interface Reading {
  readonly annotator: Annotator
  readonly port: SpotPort
  readonly talk: Conversation
  readonly onError: (error: unknown) => void
}

/** Reads and marks this document until its life is over. `begin` brings the rules of the marks. */
export function readPage(
  life: AbortController,
  begin: (names: HighlightNames) => Promise<void>,
): Reading {
  const { signal } = life
  const names = { topic: randomName(), contested: randomName() }
  /** The annotator has left the page as it was; a script without its extension goes altogether. */
  const onError = (error: unknown): void => {
    if (isReplaced()) life.abort()
    else report('page', error)
  }
  const port = makeSpotPort(() => begin(names))
  const talk = converse(onError, signal)
  /** A card whose words have gone from the page goes too. */
  const onChange = (): void => {
    const shown = talk.shown()
    if (shown !== undefined && shown.range === undefined) talk.tell({ kind: 'dismissed' })
  }
  const annotator = annotate(document, { ...port, names, signal, onChange, onError })
  listenToPointer(annotator, talk, signal)
  followChanges(annotator, life)
  return { annotator, port, talk, onError }
}

interface Yielding {
  readonly scheduler: { readonly yield: () => Promise<void> }
}

const run = async (life: AbortController): Promise<void> => {
  const { handover } = await browser.storage.local.get<{ handover?: string }>('handover')
  if (handover !== undefined) {
    // Tells an older script of this installation to go, and goes when a newer one comes.
    document.dispatchEvent(new Event(handover))
    document.addEventListener(handover, () => life.abort(), { signal: life.signal })
  }
  const begin = async (names: HighlightNames): Promise<void> => {
    await ask({ kind: 'begin', names })
  }
  answerTab({ ...readPage(life, begin), life })
}

/** Whether the frame shares a process with the page around it: what it shows is the page's own. */
const isOwnFrame = (): boolean => {
  try {
    return top?.document !== undefined
  } catch {
    return false
  }
}

/** Starts in this page unless it runs already. */
export async function startReader(): Promise<void> {
  // The browser has just made this script's world and compiled it: that was a task's worth.
  await (globalThis as unknown as Yielding).scheduler.yield()
  if (globalThis.parleyReader?.aborted === false || !isOwnFrame()) return
  const life = new AbortController()
  globalThis.parleyReader = life.signal
  await run(life).catch((error: unknown) => {
    report('page', error)
    life.abort()
  })
}
