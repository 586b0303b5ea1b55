import type { Citations } from './citations.ts'
import { Disclosure } from './disclosure.tsx'
import type { HeadingLevel } from './heading.tsx'
import { useMessages } from './messages/messages.tsx'
import { SourceList } from './source-list.tsx'

export interface CitedSourcesProps {
  readonly citations: Citations
  readonly headingLevel: HeadingLevel
  /** “Sources” unless it says more. */
  readonly title?: string | undefined
}

/** What a part cites, behind its title and number; nothing where it cites nothing. */
export function CitedSources({ citations, headingLevel, title }: CitedSourcesProps) {
  const { overview } = useMessages()
  const { sources } = citations
  if (sources.length === 0) return null
  return (
    <Disclosure
      title={title ?? overview.sources}
      headingLevel={headingLevel}
      count={sources.length}
      folded
    >
      <SourceList sources={sources} />
    </Disclosure>
  )
}
