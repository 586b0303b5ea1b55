import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading.tsx'

export interface DisclosureProps {
  readonly title: string
  readonly headingLevel: HeadingLevel
  /** Folded sections are closed until the reader opens them; others are plain. */
  readonly folded: boolean
  readonly count?: number | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A titled section that can be folded without a script. */
export function Disclosure(props: DisclosureProps) {
  const { title, headingLevel, folded, count, className = '', children } = props
  const heading = (
    <Heading level={headingLevel} className="parley-section-title">
      {title}
      {folded && count !== undefined && <span className="parley-count"> {count}</span>}
    </Heading>
  )
  return folded ? (
    <details className={`parley-section ${className}`.trim()}>
      <summary>{heading}</summary>
      {children}
    </details>
  ) : (
    <section className={`parley-section ${className}`.trim()}>
      {heading}
      {children}
    </section>
  )
}
