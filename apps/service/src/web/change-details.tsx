import type { Language } from '@parley/taxonomy'
import { countText, fill } from '@parley/ui'
import type { Change, ChangedEntry } from '../changes/change.ts'
import { DOCUMENT_KINDS } from '../changes/change.ts'
import type { NameOf } from '../changes/document-names.ts'
import type { Places } from './places.ts'
import type { PageWords } from './words/page-words.ts'

/** More of them are counted, and can be had whole by programs. */
const SHOWN = 40

export interface ChangeDetailsProps {
  readonly change: Change
  readonly words: PageWords
  readonly language: Language
  readonly places: Places
  readonly nameOf: NameOf
  /** Before every address: a feed is read elsewhere. */
  readonly origin?: string
  /** The level of the headings over what was added, removed and edited. */
  readonly headings: 'h2' | 'h3'
}

/** What a change comes to, in one line. */
export const changeSummary = (change: Change, { changes: words }: PageWords): string =>
  change.previous === undefined
    ? words.first
    : fill(words.summary, {
        added: String(change.added.length),
        removed: String(change.removed.length),
        edited: String(change.edited.length),
      })

const placeOf = ({ kind, id }: ChangedEntry, places: Places): string | undefined => {
  if (kind === 'topic' || kind === 'party') return places.topic(id)
  if (kind === 'issue') return places.issue(id)
  return kind === 'event' ? places.event(id) : undefined
}

/** What one publication changed, for pages and feeds alike: a list for each way of changing. */
export function ChangeDetails(props: ChangeDetailsProps) {
  const { change, words } = props
  const { why, added, removed, edited } = change
  return (
    <>
      {why !== undefined && <p>{fill(words.changes.why, { why })}</p>}
      {change.previous === undefined ? (
        <CountsByKind {...props} />
      ) : (
        (['added', 'removed', 'edited'] as const).map((way) => (
          <Entries key={way} {...props} title={words.changes[way]} entries={change[way]} />
        ))
      )}
      {added.length + removed.length + edited.length === 0 && <p>{words.changes.nothing}</p>}
    </>
  )
}

function CountsByKind({ change, words }: ChangeDetailsProps) {
  const kinds = Map.groupBy(change.added, ({ kind }) => kind)
  return (
    <ul>
      {DOCUMENT_KINDS.map((kind) => {
        const count = kinds.get(kind)?.length ?? 0
        return count > 0 && <li key={kind}>{`${words.changes.kinds[kind]}: ${count}`}</li>
      })}
    </ul>
  )
}

interface EntriesProps extends ChangeDetailsProps {
  readonly title: string
  readonly entries: readonly (ChangedEntry & { readonly fields?: readonly string[] })[]
}

function Entries({ title, entries, headings: Heading, words, language, ...rest }: EntriesProps) {
  if (entries.length === 0) return null
  const inOrder = DOCUMENT_KINDS.flatMap((kind) => entries.filter((entry) => entry.kind === kind))
  const more = inOrder.length - SHOWN
  return (
    <>
      <Heading>{`${title}: ${entries.length}`}</Heading>
      <ul>
        {inOrder.slice(0, SHOWN).map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>
            {`${words.changes.kinds[entry.kind]}: `}
            <EntryName entry={entry} {...rest} />
            {entry.fields !== undefined && (
              <>
                {' '}
                <code>{entry.fields.join(', ')}</code>
              </>
            )}
          </li>
        ))}
        {more > 0 && <li>{countText(words.changes.more, more, language)}</li>}
      </ul>
    </>
  )
}

interface EntryNameProps extends Pick<ChangeDetailsProps, 'nameOf' | 'places' | 'origin'> {
  readonly entry: ChangedEntry
}

function EntryName({ entry, nameOf, places, origin = '' }: EntryNameProps) {
  const { text, language, isHere } = nameOf(entry)
  const place = isHere ? placeOf(entry, places) : undefined
  return place === undefined ? (
    <span lang={language}>{text}</span>
  ) : (
    <a href={origin + place} lang={language}>
      {text}
    </a>
  )
}
