import type { Annotator, PlacedMention } from '@parley/annotator'
import { browser } from 'wxt/browser'
import { isReplaced } from '../messages/ask.ts'
import type { PageState, TabRequest } from '../messages/tab-requests.ts'
import type { Conversation } from './conversation.ts'

/** Kept free above and below words that are brought into view. */
const VIEW_MARGIN = 80

/** What the popup shows of the page. */
const describe = (annotator: Annotator, isRead: boolean): PageState => {
  const mentions = annotator
    .mentions()
    .map(({ topic, surface, mark }) => ({ topic, text: surface, marked: mark !== undefined }))
  const hasArticle = annotator.roots().length > 0
  const found = mentions.length > 0 ? 'marked' : 'blank'
  const reading = hasArticle ? (isRead ? found : 'reading') : 'no-article'
  return { reading, mentions }
}

const bringIntoView = ({ range }: PlacedMention): void => {
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const box = range?.getBoundingClientRect()
  if (box === undefined) return
  if (box.top >= VIEW_MARGIN && box.bottom <= innerHeight - VIEW_MARGIN) return
  scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' })
}

/** The painted mention nearest to the top of what is seen, where stepping begins. */
const firstInView = (annotator: Annotator): PlacedMention | undefined =>
  annotator
    .mentions()
    .find(
      ({ mark, range }) => mark !== undefined && (range?.getBoundingClientRect().top ?? -1) >= 0,
    )

const neighbour = (
  annotator: Annotator,
  from: PlacedMention | undefined,
  by: 1 | -1,
): PlacedMention | undefined => {
  if (by === 1) {
    const next = from === undefined ? firstInView(annotator) : annotator.next(from)
    return next ?? annotator.next()
  }
  return annotator.previous(from ?? firstInView(annotator)) ?? annotator.previous()
}

/** Answers the popup and the manifest's commands until the signal is aborted. */
export function answerTab(
  annotator: Annotator,
  isRead: () => boolean,
  talk: Conversation,
  stop: () => void,
  signal: AbortSignal,
): void {
  let last: PlacedMention | undefined
  const show = (mention: PlacedMention | undefined): void => {
    if (mention === undefined) return
    last = mention
    bringIntoView(mention)
    talk.tell({ kind: 'stepped', to: mention })
  }

  const answer = (message: TabRequest): PageState | undefined => {
    switch (message.kind) {
      case 'page-state':
        return describe(annotator, isRead())
      case 'step': {
        const from = talk.shown() ?? (last?.range === undefined ? undefined : last)
        show(neighbour(annotator, from, message.by))
        return undefined
      }
      case 'show':
        show(annotator.mentions()[message.mention])
        return undefined
      case 'stop':
        stop()
        return undefined
    }
  }

  const listener = (
    message: TabRequest,
    _: unknown,
    respond: (state: PageState | undefined) => void,
  ): void => respond(answer(message))
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => {
    if (!isReplaced()) browser.runtime.onMessage.removeListener(listener)
  })
}
