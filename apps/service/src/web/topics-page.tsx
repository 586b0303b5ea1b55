import type { CardSet } from '@parley/taxonomy'
import { plainText, type SearchEntry } from '@parley/ui'
import { Island } from './island.tsx'
import { Page } from './page.tsx'
import type { PageSetting } from './page-setting.ts'
import { aboutTopics } from './structured.ts'

export interface TopicsPageProps {
  readonly setting: PageSetting
  readonly cards: CardSet
  readonly query: string
}

const entriesOf = ({ cards, language }: CardSet): readonly SearchEntry[] =>
  Object.values(cards)
    .map(({ id, label, kind, definition }) => ({ id, label, kind, definition }))
    .sort((a, b) =>
      plainText(a.label).localeCompare(plainText(b.label), language, { ignorePunctuation: true }),
    )

/** Every topic and party by name, and a search that answers by address as well as while typing. */
export function TopicsPage({ setting, cards, query }: TopicsPageProps) {
  const { words } = setting
  return (
    <Page
      setting={setting}
      title={words.topics.title}
      description={words.topics.about}
      structured={aboutTopics(setting)}
      fields={{ q: query }}
      current="topics"
      script
    >
      <header className="lead">
        <h1>{words.topics.title}</h1>
        <p className="standfirst">{words.topics.about}</p>
      </header>
      <Island setting={setting} content={{ kind: 'search', entries: entriesOf(cards), query }} />
    </Page>
  )
}
