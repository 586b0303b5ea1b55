import { CoverageList, type MentionedTopic, MentionList, TopicCard, WhyNote } from '@parley/ui'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import type { Piece, Reading } from './read-text.ts'

/** The open card: of a topic, and of the mention through which it was opened, if any. */
interface Open {
  readonly topic: string
  readonly mention?: number
}

const markId = (number: number): string => `mention-${number}`

const mentionedTopics = ({ mentions, pack }: Reading): readonly MentionedTopic[] => {
  const topics = new Map<string, MentionedTopic>()
  for (const { topic } of mentions) {
    const card = pack.cards.cards[topic]
    const count = (topics.get(topic)?.count ?? 0) + 1
    topics.set(topic, { id: topic, label: card?.label ?? topic, kind: card?.kind, count })
  }
  return [...topics.values()]
}

/** The text with its marks, the open card, which issues it touches, and what it mentions. */
export function ReadingView({ reading }: { readonly reading: Reading }) {
  const [open, setOpen] = useState<Open>()
  const { pack, language, paragraphs, mentions, counts } = reading
  const jump = (topic: string) => {
    const first = mentions.find((mention) => mention.topic === topic)
    if (first !== undefined) document.getElementById(markId(first.number))?.focus()
  }
  const close = () => {
    if (open?.mention !== undefined) document.getElementById(markId(open.mention))?.focus()
    setOpen(undefined)
  }
  return (
    <div className="reading">
      <section className="read-text" aria-label="The text" lang={language}>
        {paragraphs.map((pieces, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one reading never move
          <Paragraph key={place} pieces={pieces} open={open} onOpen={setOpen} />
        ))}
      </section>
      <div className="beside">
        {open !== undefined && (
          <OpenCard reading={reading} open={open} onOpen={setOpen} onClose={close} />
        )}
        <section aria-labelledby="coverage">
          <h2 id="coverage">The five issues in this text</h2>
          <CoverageList overview={pack.overview} counts={counts} />
        </section>
        <section aria-labelledby="mentions">
          <h2 id="mentions">Topics in this text</h2>
          <MentionList
            topics={mentionedTopics(reading)}
            onTopic={(topic) => setOpen({ topic })}
            onJump={jump}
          />
        </section>
        <WhyEach reading={reading} />
      </div>
    </div>
  )
}

interface ParagraphProps {
  readonly pieces: readonly Piece[]
  readonly open: Open | undefined
  readonly onOpen: (open: Open) => void
}

/** Marks are links, so that they wrap with the text, answer to the keyboard and open in a new tab. */
function Paragraph({ pieces, open, onOpen }: ParagraphProps) {
  return (
    <p>
      {pieces.map(({ text, mention }, place) => {
        if (mention === undefined) return text
        const { number, topic } = mention
        const choose = (event: MouseEvent) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          onOpen({ topic, mention: number })
        }
        return (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one reading never move
            key={place}
            id={markId(number)}
            className="mention"
            href={`/topics/${topic}`}
            aria-current={open?.mention === number ? 'true' : undefined}
            onClick={choose}
          >
            {text}
          </a>
        )
      })}
    </p>
  )
}

interface OpenCardProps {
  readonly reading: Reading
  readonly open: Open
  readonly onOpen: (open: Open) => void
  readonly onClose: () => void
}

function OpenCard({ reading: { pack, mentions }, open, onOpen, onClose }: OpenCardProps) {
  const place = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every newly opened card takes the focus
  useEffect(() => {
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const card = pack.cards.cards[open.topic]
  const mention = open.mention === undefined ? undefined : mentions[open.mention]
  if (card === undefined) return null
  return (
    <section
      id="card"
      className="open-card"
      ref={place}
      tabIndex={-1}
      aria-label="Card"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <TopicCard
        card={card}
        from={pack.cards}
        today={new Date().toISOString().slice(0, 10)}
        headingLevel={2}
        folded
        why={mention?.why}
        onTopic={(topic) => onOpen({ topic })}
        actions={
          <button type="button" className="parley-button" onClick={onClose}>
            Close
          </button>
        }
      />
    </section>
  )
}

function WhyEach({ reading: { mentions } }: { readonly reading: Reading }) {
  if (mentions.length === 0) return null
  return (
    <details className="why-each">
      <summary>Why each was marked</summary>
      <ol>
        {mentions.map(({ number, text, why }) => (
          <li key={number}>
            <a href={`#${markId(number)}`}>{text}</a>
            <WhyNote why={why} />
          </li>
        ))}
      </ol>
    </details>
  )
}
