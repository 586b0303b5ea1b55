import {
  ContentLanguage,
  ContestedTerm,
  CoverageBar,
  cite,
  type MentionedTopic,
  MentionList,
  Search,
  TopicName,
  useMessages,
  WhyNote,
} from '@parley/ui'
import { useState } from 'react'
import type { Places } from '../web/places.ts'
import type { PageWords } from '../web/words/en.ts'
import { MarkedText, markId } from './marked-text.tsx'
import { type Open, OpenCard } from './open-card.tsx'
import type { Reading } from './read-text.ts'
import { saveAnnotations } from './save-annotations.ts'

const mentionedTopics = ({ mentions, pack }: Reading): readonly MentionedTopic[] => {
  const topics = new Map<string, MentionedTopic>()
  for (const { topic } of mentions) {
    const card = pack.cards.cards[topic]
    const count = (topics.get(topic)?.count ?? 0) + 1
    topics.set(topic, { id: topic, label: card?.label ?? topic, kind: card?.kind, count })
  }
  return [...topics.values()]
}

interface ReadingViewProps {
  readonly reading: Reading
  readonly words: PageWords['tryIt']
  readonly places: Places
}

/** The text with its marks, the open card, which issues it touches, and what it mentions. */
export function ReadingView({ reading, words, places }: ReadingViewProps) {
  const [open, setOpen] = useState<Open>()
  const messages = useMessages()
  const { pack, mentions, counts } = reading
  const jump = (topic: string) => {
    const first = mentions.find((mention) => mention.topic === topic)
    if (first !== undefined) document.getElementById(markId(first.number))?.focus()
  }
  const close = () => {
    if (open?.mention !== undefined) document.getElementById(markId(open.mention))?.focus()
    setOpen(undefined)
  }
  const openTopic = (topic: string) => setOpen({ topic })
  return (
    <div className="reading">
      <MarkedText reading={reading} words={words} places={places} open={open} onOpen={setOpen} />
      <ContentLanguage language={pack.cards.language}>
        <div className="beside">
          {open !== undefined && (
            <OpenCard
              reading={reading}
              words={words}
              open={open}
              onOpen={setOpen}
              onClose={close}
            />
          )}
          <section aria-labelledby="coverage">
            <h2 id="coverage">{messages.coverage.title}</h2>
            <CoverageBar overview={pack.overview} counts={counts} issueHref={places.issue} />
          </section>
          <section aria-labelledby="mentions">
            <h2 id="mentions">{messages.mentions.title}</h2>
            <MentionList topics={mentionedTopics(reading)} onTopic={openTopic} onJump={jump} />
          </section>
          <ContestedTerms reading={reading} words={words} onTopic={openTopic} />
          <WhyEach reading={reading} words={words} />
          {mentions.length > 0 && (
            <p>
              <button
                type="button"
                className="parley-button"
                onClick={() => saveAnnotations(reading)}
              >
                {words.export}
              </button>
            </p>
          )}
          <LookUp reading={reading} words={words} onTopic={openTopic} />
        </div>
      </ContentLanguage>
    </div>
  )
}

interface PartProps {
  readonly reading: Reading
  readonly words: PageWords['tryIt']
  readonly onTopic: (topic: string) => void
}

function ContestedTerms({ reading, words, onTopic }: PartProps) {
  const { cards, labels, sources } = reading.pack.cards
  const terms = [...new Set(reading.mentions.map(({ topic }) => topic))]
    .map((topic) => cards[topic])
    .filter((card) => card?.usage !== undefined && card.usage.length > 0)
  if (terms.length === 0) return null
  return (
    <section aria-labelledby="contested">
      <h2 id="contested">{words.contested}</h2>
      <p className="parley-meta">{words.contestedAbout}</p>
      {terms.map((card) => {
        if (card?.usage === undefined) return null
        const citations = cite(
          card.usage.flatMap((line) => line.sources),
          sources,
        )
        return (
          <section key={card.id} className="contested-term">
            <h3>
              <TopicName
                id={card.id}
                labels={{ ...labels, [card.id]: card.label }}
                onTopic={onTopic}
              />
            </h3>
            <ContestedTerm usage={card.usage} labels={labels} citations={citations} />
          </section>
        )
      })}
    </section>
  )
}

function WhyEach({ reading: { mentions }, words }: Omit<PartProps, 'onTopic'>) {
  if (mentions.length === 0) return null
  return (
    <details className="why-each">
      <summary>{words.why}</summary>
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

/** Any other topic that a reader of the text wants to look up, from what was fetched already. */
function LookUp({ reading: { pack }, words, onTopic }: PartProps) {
  const entries = Object.values(pack.cards.cards).map(({ id, label, kind, definition }) => ({
    id,
    label,
    kind,
    definition,
  }))
  return (
    <details className="look-up">
      <summary>{words.look}</summary>
      <Search entries={entries} onTopic={onTopic} />
    </details>
  )
}
