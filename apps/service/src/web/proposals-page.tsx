import type { CardSet, Overview } from '@parley/taxonomy'
import { FallbackOnce, ProposalComparison } from '@parley/ui'
import { Page } from './page.tsx'
import type { PageSetting } from './page-setting.ts'
import { aboutCollection } from './structured.ts'

export interface ProposalsPageProps {
  readonly setting: PageSetting
  readonly overview: Overview
  readonly cards: CardSet
}

/** Every proposal beside the others, issue by issue. */
export function ProposalsPage({ setting, overview, cards }: ProposalsPageProps) {
  const { places, words } = setting
  const proposals = Object.values(cards.cards).filter(({ proposal }) => proposal !== undefined)
  return (
    <Page
      setting={setting}
      title={words.proposals.title}
      description={words.proposals.about}
      structured={aboutCollection(setting, words.proposals.title, words.proposals.about)}
      current="proposals"
    >
      <header className="lead">
        <h1>{words.proposals.title}</h1>
        <p className="standfirst">{words.proposals.about}</p>
      </header>
      <FallbackOnce text={proposals[0]?.definition ?? ''}>
        <section className="band" aria-label={words.proposals.title}>
          <ProposalComparison
            proposals={proposals}
            issues={overview.issues.toSorted((a, b) => a.order - b.order).map(({ id }) => id)}
            from={cards}
            topicHref={places.topic}
            issueHref={places.issue}
          />
        </section>
      </FallbackOnce>
    </Page>
  )
}
