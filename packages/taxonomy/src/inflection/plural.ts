import { readParadigms } from './paradigm.ts'

/** Languages whose nouns only add an ending: number, and in German the genitive and dative too. */
export const de = readParadigms(`
  s     -/s/es
  pl.e  -/e/en/s/es
  pl.en -/en
  pl.n  -/n
  adj   -/e/en/er/es/em
`)
export const es = readParadigms(`
  s   -/s
  es  -/es
  o   o/a/os/as
`)
export const fr = readParadigms(`
  s   -/s
  e   -/e/s/es
`)
export const pt = readParadigms(`
  s   -/s
  es  -/es
  o   o/a/os/as
`)
export const en = readParadigms(`
  s   -/s
  es  -/es
`)
