import { DateText, LocalisedText, useMessages } from '@parley/ui'
import { useState } from 'react'
import type { TopicLine } from '../messages/answers.ts'
import { ask } from '../messages/ask.ts'
import { useAnswer } from '../parts/use-answer.ts'
import { words } from '../parts/words.ts'
import { report } from '../reporter.ts'
import { readSettings, type WrongMatch } from '../settings.ts'

interface Choices {
  readonly muted: readonly TopicLine[]
  readonly wrong: readonly WrongMatch[]
}

const readChoices = async (): Promise<Choices> => {
  const { muted, wrong } = await readSettings()
  return { muted: await ask({ kind: 'topic-names', topics: muted }), wrong }
}

/** What the reader has said about topics and matches; nothing is shown before anything was said. */
export function ChoicesPart() {
  const { value: choices, again } = useAnswer(readChoices)
  if (choices === undefined) return null
  const change = (work: Promise<unknown>): void => {
    work.then(again, (error: unknown) => report('choices', error))
  }
  return (
    <>
      {choices.muted.length > 0 && (
        <section aria-labelledby="muted">
          <h2 id="muted">{words.options.muted}</h2>
          <ul className="sites">
            {choices.muted.map(({ id, label }) => (
              <li key={id}>
                <span>
                  <LocalisedText text={label} />
                </span>
                <button
                  type="button"
                  className="parley-button"
                  onClick={() => change(ask({ kind: 'mute', topic: id, on: false }))}
                >
                  {words.options.markAgain}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {choices.wrong.length > 0 && (
        <WrongMatches
          wrong={choices.wrong}
          onForget={(at) => change(ask({ kind: 'forget-match', at }))}
        />
      )}
    </>
  )
}

interface WrongMatchesProps {
  readonly wrong: readonly WrongMatch[]
  readonly onForget: (at: number) => void
}

function WrongMatches({ wrong, onForget }: WrongMatchesProps) {
  const { quote } = useMessages()
  const [said, setSaid] = useState('')
  const copyAll = (): void => {
    navigator.clipboard.writeText(`${JSON.stringify(wrong, null, 2)}\n`).then(
      () => setSaid(words.options.copied),
      (error: unknown) => report('copy', error),
    )
  }
  return (
    <section aria-labelledby="wrong">
      <h2 id="wrong">{words.options.wrong}</h2>
      <p className="hint">{words.options.wrongHint}</p>
      <ul className="sites">
        {wrong.map(({ topic, words: marked, date }, at) => (
          <li key={`${topic} ${marked}`}>
            <span>
              {quote.open}
              {marked}
              {quote.close}, {topic}, <DateText date={date} />
            </span>
            <button type="button" className="parley-button" onClick={() => onForget(at)}>
              {words.options.forget}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="parley-button" onClick={copyAll}>
        {words.options.copyAll}
      </button>
      <p role="status">{said}</p>
    </section>
  )
}
