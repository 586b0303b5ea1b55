/**
 * Endings of a class in the order nominative, genitive, dative, accusative, instrumental, locative;
 * `/` parts endings that are equally good, nothing before or after it is the bare stem. An accusative that
 * equals the genitive is left to the genitive's column. Languages
 * without cases have one column for each number.
 */
export type Paradigm = readonly (readonly string[])[]
export type Paradigms = Readonly<Record<string, Paradigm>>

/** Reads a table: one line a class, its name and then its endings; `-` is the bare stem. */
export const readParadigms = (table: string): Paradigms =>
  Object.fromEntries(
    table
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .map(([name = '', ...endings]) => [
        name,
        endings.map((column) => column.split('/').map((ending) => (ending === '-' ? '' : ending))),
      ]),
  )
