import { readParadigms } from './paradigm.ts'

/**
 * German, in the order nominative, genitive, dative, accusative; classes in `.pl` are the plural.
 * `s` takes -s or -es in the genitive (Krieg), `s.name` -s alone: names, and nouns in -en, -er, -el.
 * An adjective has its strong and weak endings; `adj` serves where its noun is not in the alias.
 */
export const de = readParadigms(`
  s       -           s/es  -     -
  s.name  -           s     -     -
  e.pl    e           e     en    e
  adj     -/e/en/er/es/em
  adj.m   e/er        en    en/em en
  adj.f   e           er/en er/en e
  adj.n   e/es        en    en/em e/es
  adj.pl  e/en        er/en en    e/en
`)

/** Languages of singular and plural: words of one alias agree in number, and gender is part of the class. */
export const es = readParadigms(`
  s   -    s
  es  -    es
  o   o/a  os/as
  on  ón   ones
  i   í    íes/ís
`)
export const fr = readParadigms(`
  s    -        s
  e    -/e      s/es
  al   al/ale   aux/ales
  x    -/e      -/es
  en   en/enne  ens/ennes
`)
export const pt = readParadigms(`
  s   -    s
  es  -    es
  o   o/a  os/as
  ao  ão   ões
  l   l    is
  il  il   eis
`)
export const en = readParadigms(`
  s   -/s
  es  -/es
`)
