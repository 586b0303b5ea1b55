import { useState } from 'react'
import type { CardView } from '../messages/answers.ts'
import { ask } from '../messages/ask.ts'
import { report } from '../reporter.ts'
import { en } from '../wording/en-card.ts'
import { copy } from './clipboard.ts'
import { copyText } from './copy-text.ts'
import type { ShowOptions } from './surface.ts'
import { WrongMatchPart } from './wrong-match.tsx'

export interface CardToolsProps {
  readonly view: CardView
  readonly mention: ShowOptions['mention'] | undefined
}

/** What a reader can do with a card: copy it, have its topic marked no more, say that it is wrong here. */
export function CardTools({ view, mention }: CardToolsProps) {
  const [said, setSaid] = useState('')
  const [isMuted, setMuted] = useState(view.isMuted)
  const [isWrong, setWrong] = useState(false)
  const mute = (on: boolean): void => {
    ask({ kind: 'mute', topic: view.card.id, on }).then(
      () => {
        setMuted(on)
        setSaid(on ? en.card.muted : '')
      },
      (error: unknown) => report('mute', error),
    )
  }
  return (
    <>
      <div className="tools">
        <button
          type="button"
          className="parley-link"
          onClick={({ currentTarget }) => {
            const within = currentTarget.parentElement ?? currentTarget
            copy(copyText(view), within).then(
              (done) => setSaid(done ? en.card.copied : en.card.notCopied),
              (error: unknown) => report('copy', error),
            )
          }}
        >
          {en.card.copy}
        </button>
        <button type="button" className="parley-link" onClick={() => mute(!isMuted)}>
          {isMuted ? en.card.unmute : en.card.mute}
        </button>
        {mention !== undefined && (
          <button
            type="button"
            className="parley-link"
            aria-expanded={isWrong}
            onClick={() => setWrong(!isWrong)}
          >
            {en.card.wrong}
          </button>
        )}
      </div>
      <p role="status" className="said">
        {said}
      </p>
      {isWrong && mention !== undefined && <WrongMatchPart mention={mention} view={view} />}
    </>
  )
}
