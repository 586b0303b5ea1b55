import type { ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

/** What a command was called with: its positional arguments, and its options by name. */
export interface Call {
  readonly operands: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
}

/** One sub-command of `parley`. */
export interface Command {
  /** What follows the name: `FILE [--json]`. */
  readonly usage: string
  readonly summary: string
  readonly options: Options
  /** Prints to standard output; a refusal is thrown as RangeError. Returns the exit code. */
  readonly run: (call: Call) => Promise<number>
}

/** The value of a text option. */
export const textOption = ({ values }: Call, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
