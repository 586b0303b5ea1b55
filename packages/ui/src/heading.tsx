import type { ReactNode } from 'react'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export interface HeadingProps {
  readonly level: HeadingLevel
  readonly className?: string
  readonly id?: string
  readonly children: ReactNode
}

/** A heading whose level its surroundings decide. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag {...rest} />
}

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6]

/** The level of a heading inside a section whose heading has `level`; never below 6. */
export const below = (level: HeadingLevel): HeadingLevel => LEVELS[level] ?? 6
