import { useState } from 'react'
import type { CardView } from '../messages/answers.ts'
import { ask } from '../messages/ask.ts'
import { today } from '../parts/today.ts'
import { report } from '../reporter.ts'
import type { WrongMatch } from '../settings.ts'
import { en } from '../wording/en.ts'
import type { ShowOptions } from './surface.ts'

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

/** Shows what would be kept, and keeps it at the reader's word. Nothing is sent anywhere. */
export function WrongMatchPart({ mention, view }: WrongMatchProps) {
  const [isKept, setKept] = useState(false)
  const match = matchOf(mention, view)
  const keep = (): void => {
    ask({ kind: 'wrong-match', match }).then(
      () => setKept(true),
      (error: unknown) => report('wrong match', error),
    )
  }
  return (
    <section className="wrong" aria-label={en.card.wrong}>
      <p>{isKept ? en.wrong.kept : en.wrong.explained}</p>
      <dl>
        {Object.entries(match).map(([name, value]) => (
          <div key={name}>
            <dt>{en.wrong.fields[name as keyof WrongMatch]}</dt>
            <dd>{Array.isArray(value) ? value.join(', ') || '–' : value}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{en.wrong.local}</p>
      {!isKept && (
        <button type="button" className="parley-button" onClick={keep}>
          {en.wrong.keep}
        </button>
      )}
    </section>
  )
}
