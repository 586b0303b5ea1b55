import type { Source } from '@parley/taxonomy'
import { Fragment } from 'react'
import { useMessages } from './messages/messages.tsx'
import { webAddress } from './web-address.ts'

export interface SourceNamesProps {
  readonly ids: readonly string[]
  readonly sources: Readonly<Record<string, Source>>
}

/**
 * A statement's sources by their publishers, each a link where it has an address, with how it was
 * seen; for pages with so many sources that numbers would be far from the list that they point to,
 * and that titles would be a fifth of the page. An id that the pack does not hold is left out.
 */
export function SourceNames({ ids, sources }: SourceNamesProps) {
  const { seenAs } = useMessages()
  const cited = ids.map((id) => sources[id]).filter((source) => source !== undefined)
  if (cited.length === 0) return null
  return (
    <p className="parley-source-names">
      {cited.map((source, at) => {
        const { id, publisher } = source
        const href = webAddress(source.url)
        const seen = seenAs[source.seenAs]
        return (
          <Fragment key={id}>
            {at > 0 && ' · '}
            {href === undefined ? (
              <span title={seen}>{publisher}</span>
            ) : (
              <a
                className="parley-link"
                href={href}
                title={seen}
                target="_blank"
                rel="noopener noreferrer"
              >
                {publisher}
              </a>
            )}
          </Fragment>
        )
      })}
    </p>
  )
}
