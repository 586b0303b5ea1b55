import { DateText, EvidenceNote, Phrase } from '@parley/ui'
import type { CheckOutcome, PackStatus } from '../pack/status.ts'
import { words } from './words.ts'

const FINE: readonly CheckOutcome['kind'][] = ['updated', 'unchanged']

/** How far the evidence reaches, and whatever is wrong with the pack or the reader's service. */
export function PackNotices({ status }: { readonly status: PackStatus }) {
  const { lastCheck } = status
  return (
    <div className="notices">
      <EvidenceNote until={status.evidenceUntil} />
      {status.expired && (
        <p className="notice" data-notice="expired">
          <Phrase
            text={words.notices.expired}
            values={{ date: <DateText date={status.expiresAt.slice(0, 10)} /> }}
          />
        </p>
      )}
      {status.storedDamaged && (
        <p className="notice" data-notice="stored-damaged">
          {words.notices.storedDamaged}
        </p>
      )}
      {lastCheck !== undefined && !FINE.includes(lastCheck.kind) && (
        <p className="notice" data-notice={lastCheck.kind} role="status">
          {words.outcomes[lastCheck.kind]}{' '}
          <Phrase
            text={words.notices.lastCheck}
            values={{ date: <DateText date={lastCheck.at.slice(0, 10)} /> }}
          />
        </p>
      )}
    </div>
  )
}
