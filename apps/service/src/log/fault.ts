/**
 * What may be said of an error that came up in answering a request. An error's message is free
 * text, and what a reader sent may be quoted in it (`JSON.parse` does so), so no message is told:
 * only the error's class, its code, SQLite's own word for it, and the places in the code.
 */
export interface Fault {
  readonly name: string
  readonly code?: string
  /** SQLite's constant text for its error code. */
  readonly reason?: string
  /** Where in the code, innermost first. */
  readonly frames: readonly string[]
  readonly cause?: Fault
}

const MOST_FRAMES = 12
const DEEPEST_CAUSE = 4
/** `at name (place:line:column)`; a place is a file of the program or of Node. */
const FRAME = /^\s+at ([\w$.<>[\] ]+ \()?(file:\/\/|node:|\/|[A-Z]:\\|<anonymous>)[^()]*(:\d+)*\)?$/

const wordOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\w{1,60}$/.test(value) ? value : undefined

const framesOf = ({ stack = '', message }: Error): readonly string[] =>
  (message === '' ? stack : stack.replaceAll(message, ''))
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim().slice(3))

/** SQLite's texts are a fixed list of plain words; anything else is not one of them. */
const reasonOf = (error: Error): string | undefined => {
  if (!('errcode' in error && 'errstr' in error)) return undefined
  const { errstr } = error
  return typeof errstr === 'string' && /^[a-z ()/-]{1,60}$/i.test(errstr) ? errstr : undefined
}

/** Reduces whatever was thrown to what may be told. */
export const faultOf = (thrown: unknown, depth = 0): Fault => {
  if (!(thrown instanceof Error)) return { name: typeof thrown, frames: [] }
  const code = 'code' in thrown ? wordOf(thrown.code) : undefined
  const reason = reasonOf(thrown)
  const isDeeper = thrown.cause !== undefined && depth < DEEPEST_CAUSE
  return {
    name: wordOf(thrown.name) ?? 'Error',
    ...(code === undefined ? {} : { code }),
    ...(reason === undefined ? {} : { reason }),
    frames: framesOf(thrown),
    ...(isDeeper ? { cause: faultOf(thrown.cause, depth + 1) } : {}),
  }
}
