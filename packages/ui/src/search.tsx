import type { Card, LocalText } from '@parley/taxonomy'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { fill } from './fill.ts'
import { findTopics } from './find-topics.ts'
import { LocalisedText, plainText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { countText } from './messages/plural.ts'
import { type TopicLinks, TopicName } from './topic-name.tsx'

/** What the search knows of a topic or party. */
export interface SearchEntry {
  readonly id: string
  readonly label: LocalText
  readonly kind: Card['kind']
  readonly definition?: LocalText | undefined
}

export interface SearchProps extends TopicLinks {
  /** In the order in which they are listed while nothing is typed. */
  readonly entries: readonly SearchEntry[]
  /** What is searched for at first, such as the `q` of the page's address. */
  readonly query?: string | undefined
  /** The address that answers the form without a script; `q` is added. */
  readonly action?: string | undefined
  /** Fields that the form sends along, such as the language. */
  readonly hidden?: Readonly<Record<string, string>> | undefined
}

const wordsOf = ({ id, label, definition }: SearchEntry) => ({
  names: [plainText(label), id],
  ...(definition === undefined ? {} : { text: plainText(definition) }),
})

/** Topics and parties by name: a form that works without a script, and a list that follows the typing. */
export function Search({ entries, query = '', action, hidden = {}, ...links }: SearchProps) {
  const messages = useMessages()
  const id = useId()
  const [typed, setTyped] = useState(query)
  const form = useRef<HTMLElement>(null)
  const found = findTopics(
    entries.map((entry) => ({ entry, ...wordsOf(entry) })),
    typed,
  ).map(({ entry }) => entry)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const place = form.current
    if (step === 0 || place === null) return
    const stops = [...place.querySelectorAll<HTMLElement>('input[type="search"], li .parley-link')]
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
  return (
    <search className="parley-search" ref={form} onKeyDown={onKeyDown}>
      <form
        action={action}
        onSubmit={action === undefined ? (event) => event.preventDefault() : undefined}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor={id}>{messages.search.label}</label>
        <input
          id={id}
          type="search"
          name="q"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
        {action !== undefined && (
          <button type="submit" className="parley-button">
            {messages.search.go}
          </button>
        )}
      </form>
      <p className="parley-meta" role="status">
        {found.length > 0
          ? countText(messages.search.found, found.length, messages.language)
          : fill(messages.search.none, { query: typed })}
      </p>
      <ul className="parley-found">
        {found.map((entry) => (
          <li key={entry.id}>
            <TopicName id={entry.id} labels={{ [entry.id]: entry.label }} {...links} />{' '}
            <span className="parley-meta">{messages.kinds[entry.kind]}</span>
            {entry.definition !== undefined && typed.trim() !== '' && (
              <p className="parley-found-text">
                <LocalisedText text={entry.definition} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </search>
  )
}
