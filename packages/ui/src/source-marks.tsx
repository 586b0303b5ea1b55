import type { Citations } from './citations.ts'
import { fill } from './fill.ts'
import { useMessages } from './messages/messages.tsx'
import { webAddress } from './web-address.ts'

export interface SourceMarksProps {
  readonly ids: readonly string[]
  readonly citations: Citations | undefined
}

/** The numbers of a statement's sources, each a link to the source where it has an address. */
export function SourceMarks({ ids, citations }: SourceMarksProps) {
  const messages = useMessages()
  const cited = ids
    .map((id) => citations?.numbers.get(id))
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b)
  if (citations === undefined || cited.length === 0) return null
  return (
    <span className="parley-marks">
      {cited.map((number) => {
        const source = citations.sources[number - 1]
        const name = fill(messages.sources.number, { number, publisher: source?.publisher ?? '' })
        const href = webAddress(source?.url)
        return href === undefined ? (
          <span key={number} className="parley-mark" title={name}>
            {number}
          </span>
        ) : (
          <a
            key={number}
            className="parley-mark"
            href={href}
            title={name}
            aria-label={name}
            target="_blank"
            rel="noopener noreferrer"
          >
            {number}
          </a>
        )
      })}
    </span>
  )
}
