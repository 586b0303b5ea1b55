import { DateText, Phrase } from '@parley/ui'
import type { Change } from '../changes/change.ts'
import type { NameOf } from '../changes/document-names.ts'
import { ChangeDetails, changeSummary } from './change-details.tsx'
import { Page } from './page.tsx'
import type { PageSetting } from './page-setting.ts'
import { changeAnchor } from './places.ts'
import { aboutCollection } from './structured.ts'

export interface ChangesPageProps {
  readonly setting: PageSetting
  /** Newest first. */
  readonly changes: readonly Change[]
  readonly nameOf: NameOf
  /** The sequence before which this page begins, where it is not the first. */
  readonly before: number | undefined
  readonly hasOlder: boolean
}

const REVISION_SHOWN = 12

/** What each publication added, removed and edited, with its reason where one was given. */
export function ChangesPage({ setting, changes, nameOf, before, hasOlder }: ChangesPageProps) {
  const { words, places, language, manifest } = setting
  const { title, about } = words.changes
  const folder = `/v1/packs/${manifest.pack}`
  const last = changes.at(-1)
  return (
    <Page
      setting={setting}
      title={title}
      description={about}
      structured={aboutCollection(setting, title, about)}
      fields={{ before: before === undefined ? undefined : String(before) }}
      current="changes"
    >
      <header className="lead">
        <h1>{title}</h1>
        <p className="standfirst">{about}</p>
        <p className="on-screen">
          <Phrase
            text={words.changes.follow}
            values={{
              atom: <a href={places.feed(manifest.pack, 'atom')}>Atom</a>,
              json: <a href={places.feed(manifest.pack, 'json')}>JSON Feed</a>,
              list: <a href={`${folder}/changes`}>JSON</a>,
            }}
          />
        </p>
      </header>
      {changes.map((change) => (
        <section key={change.sequence} id={changeAnchor(change.sequence)} className="band change">
          <h2>
            <DateText date={change.publishedAt.slice(0, 10)} />
            {`\u00a0· ${changeSummary(change, words)}`}
          </h2>
          <p className="parley-count">
            <Phrase
              text={words.changes.revision}
              values={{
                revision: <code>{change.revision.slice(0, REVISION_SHOWN)}</code>,
                sequence: change.sequence,
              }}
            />
          </p>
          <ChangeDetails {...{ change, words, language, places, nameOf }} headings="h3" />
        </section>
      ))}
      {changes.length === 0 && <p>{words.changes.nothing}</p>}
      {hasOlder && last !== undefined && (
        <nav className="filter" aria-label={title}>
          <a href={places.changes(last.sequence)} rel="next">
            {words.changes.older}
          </a>
        </nav>
      )}
    </Page>
  )
}
