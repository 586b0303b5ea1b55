import { Fragment } from 'react'

/** A sentence of the description, in which backticks mark what is code. */
export function Prose({ text }: { readonly text: string }) {
  return text.split('`').map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
    at % 2 === 1 ? <code key={at}>{piece}</code> : <Fragment key={at}>{piece}</Fragment>,
  )
}

/** An address that breaks before its slashes first; what is copied of it is unchanged. */
export function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?=\/\w)/).map((piece, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one address never move
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
}
