import type { Annotator } from '@parley/annotator'
import { browser } from 'wxt/browser'
import { isReplaced } from '../messages/ask.ts'
import type { PageState, TabRequest } from '../messages/tab-requests.ts'
import { type Conversation, loadCard } from './conversation.ts'
import type { SpotPort } from './spot-port.ts'

/** What the popup shows of the page. */
const describe = (annotator: Annotator, { state }: SpotPort): PageState => {
  const mentions = annotator
    .mentions()
    .map(({ topic, surface, mark }) => ({ topic, text: surface, marked: mark !== undefined }))
  const { read, failed, cut } = state
  const found = mentions.length > 0 ? 'marked' : 'blank'
  const known = failed ? 'failed' : read ? found : 'reading'
  return {
    reading: annotator.roots().length > 0 ? known : 'no-article',
    mentions,
    cut: cut || annotator.isCut(),
  }
}

export interface Answering {
  readonly annotator: Annotator
  readonly port: SpotPort
  readonly talk: Conversation
  readonly life: AbortController
  readonly onError: (error: unknown) => void
}

/**
 * Answers the popup and the background until the signal is aborted. What leads through the page is
 * the card's script's business, which comes with the first such request.
 */
export function answerTab({ annotator, port, talk, life, onError }: Answering): void {
  const listener = (
    message: TabRequest,
    _: unknown,
    respond: (state?: PageState) => void,
  ): void => {
    if (message.kind === 'page-state') {
      const state = describe(annotator, port)
      // Asked of all frames at once, only one that has something to say may answer.
      if (!message.marked || state.mentions.length > 0) respond(state)
    } else if (message.kind === 'stop') life.abort()
    else if (message.kind !== 'look-up' && annotator.mentions().length > 0) {
      const run = () => globalThis.parleyCard?.run(message, annotator, talk)
      loadCard().then(run).catch(onError)
    }
  }
  const { onMessage } = browser.runtime
  onMessage.addListener(listener)
  life.signal.addEventListener('abort', () => {
    if (!isReplaced()) onMessage.removeListener(listener)
  })
}
