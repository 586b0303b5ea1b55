import { useState } from 'react'
import type { CardView } from '../messages/answers.ts'
import { ask } from '../messages/ask.ts'
import { today } from '../parts/today.ts'
import { report } from '../reporter.ts'
import type { WrongMatch } from '../settings.ts'
import { FieldList } from './field-list.tsx'
import { reportOf } from './report-of.ts'
import { SendReport } from './send-report.tsx'
import type { ShowOptions } from './surface.ts'
import { useWords } from './words-context.tsx'

type Mention = NonNullable<ShowOptions['mention']>

/** Exactly what is kept: nothing of the page but the words, and the words that spoke for them. */
const matchOf = ({ topic, surface, why }: Mention, { pack, revision }: CardView): WrongMatch => ({
  topic,
  words: surface.replace(/\s+/g, ' ').slice(0, 200),
  rule: why.rule,
  cues: why.cues.slice(0, 20),
  pack,
  revision,
  date: today(),
})

export interface WrongMatchProps {
  readonly mention: Mention
  readonly view: CardView
}

/**
 * Shows what would be kept, and keeps it in this browser at the reader's word. Where the reader has
 * added a service, offers to send it a report as well, which is another press.
 */
export function WrongMatchPart({ mention, view }: WrongMatchProps) {
  const { wrong, card } = useWords()
  const [isKept, setKept] = useState(false)
  const match = matchOf(mention, view)
  const keep = (): void => {
    ask({ kind: 'wrong-match', match }).then(
      () => setKept(true),
      (error: unknown) => report('wrong match', error),
    )
  }
  return (
    <section className="wrong" aria-label={card.wrong}>
      <p>{isKept ? wrong.kept : wrong.explained}</p>
      <FieldList values={match} names={wrong.fields} />
      <p className="hint">{wrong.local}</p>
      {!isKept && (
        <button type="button" className="parley-button" onClick={keep}>
          {wrong.keep}
        </button>
      )}
      {view.service !== undefined && (
        <SendReport report={reportOf(mention, view)} service={view.service} />
      )}
    </section>
  )
}
