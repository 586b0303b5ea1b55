import { fill } from '@parley/ui'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { ask } from '../messages/ask.ts'
import { report as tell } from '../reporter.ts'
import type { ReaderReport, ReportOutcome } from '../reports/reader-report.ts'
import type { CardWords } from '../wording/card-words.ts'
import { FieldList } from './field-list.tsx'
import { useWords } from './words-context.tsx'

export interface SendReportProps {
  readonly report: ReaderReport
  /** The address of the service that the reader added. */
  readonly service: string
}

/** Offers to send a report; nothing is sent by opening what it offers. */
export function SendReport(props: SendReportProps) {
  const words = useWords().send
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <WhatIsSent {...props} />
  return (
    <button type="button" className="parley-link" onClick={() => setOpen(true)}>
      {fill(words.offer, { host: new URL(props.service).host })}
    </button>
  )
}

const say = (outcome: ReportOutcome, words: CardWords['send']): string => {
  if (outcome.kind === 'sent') return fill(words.sent, { id: outcome.id })
  if (outcome.kind === 'unreachable') return words.unreachable
  if (outcome.kind === 'unknown') return words.unknown
  if (outcome.status === 429) return words.tooMany
  return outcome.status === 501 || outcome.status === 404 ? words.notTaken : words.refused
}

/** Shows every field that would be sent, under its own name; sends at the reader's own press. */
function WhatIsSent({ report, service }: SendReportProps) {
  const words = useWords().send
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<ReportOutcome>()
  const element = useRef<HTMLDivElement>(null)
  // The button that was pressed has gone; the focus also brings all of this into sight.
  useEffect(() => element.current?.focus(), [])
  const { host } = new URL(service)
  const send = ({ nativeEvent }: MouseEvent): void => {
    // A press that a script made is not the reader's.
    if (!nativeEvent.isTrusted || isBusy) return
    setBusy(true)
    ask({ kind: 'send-report', service, report })
      .then(setOutcome, (error: unknown) => {
        tell('report', error)
        setOutcome({ kind: 'unreachable' })
      })
      .finally(() => setBusy(false))
  }
  return (
    <div ref={element} tabIndex={-1} className="sending">
      <p>{fill(words.explained, { host })}</p>
      <FieldList values={report} names={words.fields} />
      <p className="hint">{words.nothingElse}</p>
      {outcome?.kind !== 'sent' && outcome?.kind !== 'unknown' && (
        <button type="button" className="parley-button" aria-disabled={isBusy} onClick={send}>
          {fill(words.send, { host })}
        </button>
      )}
      <p role="status" className="said">
        {outcome && say(outcome, words)}
      </p>
    </div>
  )
}
