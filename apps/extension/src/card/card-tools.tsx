import { useMessages } from '@parley/ui'
import { useState } from 'react'
import type { CardView } from '../messages/answers.ts'
import { ask } from '../messages/ask.ts'
import { report } from '../reporter.ts'
import { copy } from './clipboard.ts'
import { copyText } from './copy-text.ts'
import type { ShowOptions } from './surface.ts'
import { useWords } from './words-context.tsx'
import { WrongMatchPart } from './wrong-match.tsx'

export interface CardToolsProps {
  readonly view: CardView
  readonly mention: ShowOptions['mention'] | undefined
}

/** What a reader can do with a card: copy it, have its topic marked no more, say that it is wrong here. */
export function CardTools({ view, mention }: CardToolsProps) {
  const words = useWords()
  const messages = useMessages()
  const [said, setSaid] = useState('')
  const [isMuted, setMuted] = useState(view.isMuted)
  const [isWrong, setWrong] = useState(false)
  const mute = (on: boolean): void => {
    ask({ kind: 'mute', topic: view.card.id, on }).then(
      () => {
        setMuted(on)
        setSaid(on ? words.card.muted : '')
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
            copy(copyText(view, words.copy, messages.language), within).then(
              (done) => setSaid(done ? words.card.copied : words.card.notCopied),
              (error: unknown) => report('copy', error),
            )
          }}
        >
          {words.card.copy}
        </button>
        <button type="button" className="parley-link" onClick={() => mute(!isMuted)}>
          {isMuted ? words.card.unmute : words.card.mute}
        </button>
        {mention !== undefined && (
          <button
            type="button"
            className="parley-link"
            aria-expanded={isWrong}
            onClick={() => setWrong(!isWrong)}
          >
            {words.card.wrong}
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
