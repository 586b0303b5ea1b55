import { DateText } from './date-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { Phrase } from './phrase.tsx'

export interface EvidenceNoteProps {
  /** The pack's `evidenceUntil`. */
  readonly until: string
}

/** One notice per pack: how far its evidence reaches. */
export function EvidenceNote({ until }: EvidenceNoteProps) {
  const { status } = useMessages()
  return (
    <p className="parley-evidence">
      <Phrase text={status.evidenceUntil} values={{ date: <DateText date={until} /> }} />
    </p>
  )
}
