import { DateText, Phrase } from '@parley/ui'
import { useState } from 'react'
import { ask } from '../messages/ask.ts'
import { readGrants, requestServiceGrant } from '../pack/service-grant.ts'
import type { PackStatus } from '../pack/status.ts'
import { PackNotices } from '../parts/pack-notices.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { words } from '../parts/words.ts'
import { report } from '../reporter.ts'

export interface PackPartProps {
  readonly status: PackStatus
  readonly onChange: () => void
}

/** Which pack is in use, how it is doing, and a look for a newer one. */
export function PackPart({ status, onChange }: PackPartProps) {
  const [looking, setLooking] = useState(false)
  const { value: grants } = useAnswer(readGrants)
  const look = (service: string): void => {
    if (grants === undefined) return
    setLooking(true)
    // The browser asks only where the grant is missing; the outcome tells of a refusal.
    requestServiceGrant(service, grants)
      .then(() => ask({ kind: 'check-pack' }))
      .catch((error: unknown) => report('check', error))
      .finally(() => {
        setLooking(false)
        onChange()
      })
  }
  const { configured } = status
  const origin =
    status.service === undefined ? (
      words.options.bundled
    ) : (
      <Phrase text={words.options.fromService} values={{ service: status.service }} />
    )
  return (
    <section aria-labelledby="pack">
      <h2 id="pack">{words.options.pack}</h2>
      <PackNotices status={status} />
      <dl className="facts">
        <dt>{status.pack}</dt>
        <dd data-pack-origin={status.service ?? 'extension'}>{origin}</dd>
        <dt>{words.options.revision}</dt>
        <dd>
          {status.revision.slice(0, 12)} · {status.sequence}
        </dd>
        <dt>{words.options.published}</dt>
        <dd>
          <DateText date={status.publishedAt.slice(0, 10)} />
        </dd>
      </dl>
      {configured !== undefined && (
        <button
          type="button"
          className="parley-button"
          disabled={looking || grants === undefined}
          onClick={() => look(configured)}
        >
          {words.options.checkNow}
        </button>
      )}
    </section>
  )
}
