import { Fragment, type ReactNode } from 'react'

export interface PhraseProps {
  readonly text: string
  readonly values: Readonly<Record<string, ReactNode>>
}

/** A catalogue's text with each `{name}` replaced by the value of that name, in the language's own order. */
export function Phrase({ text, values }: PhraseProps) {
  return text
    .split(/\{(\w+)\}/)
    .map((piece, index) =>
      index % 2 === 1 ? <Fragment key={piece}>{values[piece]}</Fragment> : piece,
    )
}
