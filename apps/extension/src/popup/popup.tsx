import { ContentLanguage, EvidenceNote, TopicCard } from '@parley/ui'
import { useState } from 'react'
import { browser } from 'wxt/browser'
import type { CardView } from '../messages/answers.ts'
import { ask } from '../messages/ask.ts'
import { PackNotices } from '../parts/pack-notices.tsx'
import { today } from '../parts/today.ts'
import { useAnswer } from '../parts/use-answer.ts'
import { words } from '../parts/words.ts'
import { report } from '../reporter.ts'
import { Issues } from './issues.tsx'
import { PagePart } from './page-part.tsx'
import { frontTab } from './tab.ts'

const askOverview = () => ask({ kind: 'overview' })
const askStatus = () => ask({ kind: 'pack-status' })

/** The issue overview beside what the page in front mentions of it. */
export function Popup() {
  const tab = useAnswer(frontTab)
  const overview = useAnswer(askOverview)
  const status = useAnswer(askStatus)
  const [card, setCard] = useState<CardView>()
  const openTopic = (topic: string): void => {
    ask({ kind: 'card', topic }).then(setCard, (error: unknown) => report('card', error))
  }
  if (card !== undefined) {
    return <TopicView view={card} onTopic={openTopic} onBack={() => setCard(undefined)} />
  }
  return (
    <main className="popup">
      <header>
        <h1>{words.name}</h1>
        <button
          type="button"
          className="parley-link"
          onClick={() => {
            browser.runtime.openOptionsPage().catch((error: unknown) => report('options', error))
          }}
        >
          {words.popup.options}
        </button>
      </header>
      {status.value !== undefined && <PackNotices status={status.value} />}
      {overview.failed && <p className="notice">{words.popup.packFailed}</p>}
      {overview.value !== undefined && (
        <ContentLanguage language={overview.value.language}>
          {tab.value !== undefined && (
            <PagePart
              tab={tab.value}
              overview={overview.value}
              onTopic={openTopic}
              onChange={tab.again}
            />
          )}
          <section aria-labelledby="issues">
            <h2 id="issues">{words.popup.issues}</h2>
            <Issues overview={overview.value} onTopic={openTopic} />
          </section>
        </ContentLanguage>
      )}
    </main>
  )
}

interface TopicViewProps {
  readonly view: CardView
  readonly onTopic: (id: string) => void
  readonly onBack: () => void
}

function TopicView({ view, onTopic, onBack }: TopicViewProps) {
  return (
    <main className="popup">
      <TopicCard
        card={view.card}
        from={view}
        today={today()}
        headingLevel={1}
        onTopic={onTopic}
        actions={
          <button type="button" className="parley-button" onClick={onBack}>
            {words.popup.back}
          </button>
        }
        footer={<EvidenceNote until={view.evidenceUntil} />}
      />
    </main>
  )
}
