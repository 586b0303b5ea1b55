import { useMessages } from './messages/messages.tsx'
import { Phrase } from './phrase.tsx'

/** Why a mention counts, as the spotter reports it. */
export interface MatchReason {
  readonly rule: 'distinctive' | 'page' | 'introduction' | 'cue'
  readonly cues: readonly string[]
}

export interface WhyNoteProps {
  readonly why: MatchReason
}

/** Tells the reader why these words were marked. */
export function WhyNote({ why }: WhyNoteProps) {
  const messages = useMessages()
  return (
    <p className="parley-why">
      <Phrase text={messages.why[why.rule]} values={{ cues: why.cues.join(', ') }} />
    </p>
  )
}
