import type { Overview } from '@parley/taxonomy'
import { CoverageList, countText, MentionList, useMessages } from '@parley/ui'
import { useState } from 'react'
import { ask } from '../messages/ask.ts'
import { type Errand, type PageState, sendErrand } from '../messages/tab-requests.ts'
import { words } from '../parts/words.ts'
import { report } from '../reporter.ts'
import { countIssues, firstOf, listTopics } from './coverage.ts'
import { showIssue } from './issues.tsx'
import { SiteSwitch } from './site-switch.tsx'
import type { FrontTab } from './tab.ts'

export interface PagePartProps {
  readonly tab: FrontTab
  readonly overview: Overview
  readonly onTopic: (id: string) => void
  readonly onChange: () => void
}

/** What the page in front mentions of the five issues, or a way to have it read. */
export function PagePart({ tab, overview, onTopic, onChange }: PagePartProps) {
  return (
    <section aria-labelledby="page">
      <h2 id="page">{words.popup.page}</h2>
      {tab.state !== undefined && (
        <PageMentions tab={tab.id} state={tab.state} overview={overview} onTopic={onTopic} />
      )}
      {tab.state === undefined && tab.host !== undefined && (
        <AnnotateButton tab={tab.id} onDone={onChange} />
      )}
      {tab.state === undefined && tab.host === undefined && (
        <p className="hint">{words.popup.cannot}</p>
      )}
      {tab.host !== undefined && (
        <SiteSwitch key={`${tab.isOn}`} host={tab.host} isOn={tab.isOn} onChange={onChange} />
      )}
    </section>
  )
}

interface PageMentionsProps {
  readonly tab: number
  readonly state: PageState
  readonly overview: Overview
  readonly onTopic: (id: string) => void
}

function PageMentions({ tab, state, overview, onTopic }: PageMentionsProps) {
  const { language } = useMessages()
  const topics = listTopics(overview, state)
  /** The page has the word from here on. */
  const leave = async (errand: Errand): Promise<void> => {
    await sendErrand(tab, errand)
    window.close()
  }
  return (
    <>
      {state.reading === 'no-article' && <p className="hint">{words.popup.noArticle}</p>}
      {state.reading === 'blank' && <p className="hint">{words.popup.blank}</p>}
      {state.reading === 'failed' && <p className="notice">{words.popup.pageFailed}</p>}
      {state.cut && <p className="hint">{words.popup.cut}</p>}
      <CoverageList overview={overview} counts={countIssues(overview, state)} onIssue={showIssue} />
      {state.mentions.some(({ marked }) => marked) && (
        <button
          type="button"
          className="parley-button"
          onClick={() => {
            leave({ kind: 'list' }).catch((error: unknown) => report('list', error))
          }}
        >
          {words.popup.list}
        </button>
      )}
      {topics.length > 0 && (
        <details className="folded">
          <summary>
            <strong>{countText(words.popup.topics, topics.length, language)}</strong>
          </summary>
          <MentionList
            topics={topics}
            onTopic={onTopic}
            onJump={(topic) => {
              const errand = { kind: 'show', mention: firstOf(topic, state) } as const
              leave(errand).catch((error: unknown) => report('jump', error))
            }}
          />
        </details>
      )}
    </>
  )
}

function AnnotateButton({ tab, onDone }: { readonly tab: number; readonly onDone: () => void }) {
  const [failed, setFailed] = useState(false)
  const annotate = (): void => {
    ask({ kind: 'annotate', tab }).then(onDone, () => setFailed(true))
  }
  return (
    <>
      <p className="hint">{failed ? words.popup.failed : words.popup.notRead}</p>
      <div className="choice">
        <button type="button" className="parley-button" onClick={annotate}>
          {words.popup.annotate}
        </button>
        <span className="hint">{words.popup.annotateHint}</span>
      </div>
    </>
  )
}
