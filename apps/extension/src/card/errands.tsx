import { type Annotator, nextMention, type PlacedMention, previousMention } from '@parley/annotator'
import { createRoot } from 'react-dom/client'
import { ask } from '../messages/ask.ts'
import type { Errand } from '../messages/tab-requests.ts'
import type { Conversation } from '../page/conversation.ts'
import { report } from '../reporter.ts'
import type { CardLanguage } from '../wording/card-words.ts'
import { ContextList } from './context-list.tsx'
import type { Guide } from './guide.ts'
import { type KeptPlace, keepPlace } from './kept-place.ts'
import { WordsProvider } from './words-context.tsx'

export interface Errands {
  run(errand: Errand, annotator: Annotator, talk: Conversation): void
  /** The way through the marks that the reader is on; undefined after it was left. */
  guide(): Guide | undefined
  /** The card was closed: the next way begins where the reader is then. */
  end(): void
  closeList(): void
}

/** Kept free above and below words that are brought into view. */
const VIEW_MARGIN = 80

const bringIntoView = ({ range }: PlacedMention): void => {
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const box = range?.getBoundingClientRect()
  if (box === undefined) return
  if (box.top >= VIEW_MARGIN && box.bottom <= innerHeight - VIEW_MARGIN) return
  scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' })
}

const painted = (annotator: Annotator): readonly PlacedMention[] =>
  annotator.mentions().filter(({ mark }) => mark !== undefined)

/** The painted mention nearest to the top of what is seen, where stepping begins. */
const firstInView = (annotator: Annotator): PlacedMention | undefined =>
  painted(annotator).find(({ range }) => (range?.getBoundingClientRect().top ?? -1) >= 0)

const neighbour = (
  annotator: Annotator,
  from: PlacedMention | undefined,
  by: 1 | -1,
): PlacedMention | undefined => {
  if (by === 1) {
    const next = from === undefined ? firstInView(annotator) : nextMention(annotator, from)
    return next ?? nextMention(annotator)
  }
  return previousMention(annotator, from ?? firstInView(annotator)) ?? previousMention(annotator)
}

/** Leads through the page's marks by keys and by a list of them; `append` puts the host in place. */
export function makeErrands(
  list: HTMLElement,
  append: () => void,
  language: CardLanguage,
): Errands {
  const root = createRoot(list)
  let place: KeptPlace | undefined
  let guide: Guide | undefined
  let last: PlacedMention | undefined

  const goTo = (mention: PlacedMention | undefined, annotator: Annotator, talk: Conversation) => {
    if (mention === undefined) return
    const began = place ?? keepPlace()
    place = began
    last = mention
    guide = {
      step: (by) => step(by, annotator, talk),
      leave: () => {
        talk.tell({ kind: 'dismissed' })
        began.restore()
      },
    }
    bringIntoView(mention)
    talk.tell({ kind: 'stepped', to: mention })
  }

  const step = (by: 1 | -1, annotator: Annotator, talk: Conversation): void => {
    const from = talk.shown() ?? (last?.range === undefined ? undefined : last)
    goTo(neighbour(annotator, from, by), annotator, talk)
  }

  const closeList = (): void => {
    if (!list.matches(':popover-open')) return
    list.hidePopover()
    root.render(null)
  }

  const leaveList = (): void => {
    closeList()
    place?.restore()
    place = undefined
  }

  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    leaveList()
  })

  const openList = async (annotator: Annotator, talk: Conversation): Promise<void> => {
    const mentions = painted(annotator)
    const ids = [...new Set(mentions.map(({ topic }) => topic))]
    const topics = new Map((await ask({ kind: 'topic-names', topics: ids })).map((t) => [t.id, t]))
    talk.tell({ kind: 'dismissed' })
    place = keepPlace()
    append()
    root.render(
      <WordsProvider {...language}>
        <ContextList
          mentions={mentions}
          topics={topics}
          onChoose={(mention) => {
            closeList()
            place?.refocus()
            goTo(mention, annotator, talk)
          }}
          onClose={leaveList}
        />
      </WordsProvider>,
    )
    list.setAttribute('aria-label', language.words.list.title)
    list.showPopover()
    list.focus({ preventScroll: true })
  }

  const run = (errand: Errand, annotator: Annotator, talk: Conversation): void => {
    if (errand.kind === 'step') step(errand.by, annotator, talk)
    else if (errand.kind === 'show') goTo(annotator.mentions()[errand.mention], annotator, talk)
    else if (list.matches(':popover-open')) leaveList()
    else openList(annotator, talk).catch((error: unknown) => report('list', error))
  }

  return {
    run,
    guide: () => guide,
    end: () => {
      guide = undefined
      if (!list.matches(':popover-open')) place = undefined
    },
    closeList,
  }
}
