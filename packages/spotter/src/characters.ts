/**
 * What characters are when an index is built: which are part of words, what they fold to, which
 * edges are alike. An index carries what its forms need of it, so that no reader asks here.
 * The modifier apostrophe U+02BC is an edge like ' and ’, since Ukrainian words come with all three.
 */
import { isRare } from './canonical.ts'
import { UNITS } from './units.ts'

const MODIFIER_APOSTROPHE = 0x02bc
export const SPACE = 0x20

const DOTTED_CAPITAL_I = 0x130
const CHUNK = 0x2000

/** Foldings that `toLowerCase` has not: one letter each, so that spans keep their length. */
const FOLDED_APART: readonly (readonly [unit: number, folded: number])[] = [
  [DOTTED_CAPITAL_I, 0x69], // İ lower-cases to two units
  [0x3c2, 0x3c3], // final sigma
  [0x17f, 0x73], // long s
  [0x451, 0x435], // ё is printed as е more often than not
  [0x401, 0x435],
]

/** Every unit in order, surrogates as spaces, and the one letter that changes its length apart. */
const allUnits = (): string => {
  const units = Uint16Array.from({ length: UNITS }, (_, unit) =>
    unit >= 0xd800 && unit <= 0xdfff ? SPACE : unit,
  )
  units[DOTTED_CAPITAL_I] = 0x69
  let text = ''
  for (let at = 0; at < UNITS; at += CHUNK)
    text += String.fromCharCode(...units.subarray(at, at + CHUNK))
  return text
}

const buildFoldTable = (): Uint16Array => {
  const table = new Uint16Array(UNITS)
  const text = allUnits()
  const lower = text.toLowerCase()
  for (const run of text.matchAll(/[\p{L}\p{N}\p{M}_]+/gu))
    for (let unit = run.index; unit < run.index + run[0].length; unit++)
      if (!isRare(unit)) table[unit] = lower.charCodeAt(unit)
  for (const [unit, folded] of FOLDED_APART) table[unit] = folded
  table[MODIFIER_APOSTROPHE] = 0
  return table
}

let foldTable: Uint16Array | undefined

/** For each unit of words the letter that it folds to, 0 for edges and rare units; built once. */
export const folding = (): Uint16Array => {
  foldTable ??= buildFoldTable()
  return foldTable
}

let rangesOfWords: Uint16Array | undefined

/** Units of words as pairs (first, last), in order; found once. */
export const wordRanges = (): Uint16Array => {
  rangesOfWords ??= findWordRanges()
  return rangesOfWords
}

const findWordRanges = (): Uint16Array => {
  const table = folding()
  const pairs: number[] = []
  for (let unit = 0; unit < UNITS; unit++) {
    if (table[unit] === 0) continue
    if (unit > 0 && table[unit - 1] !== 0) pairs[pairs.length - 1] = unit
    else pairs.push(unit, unit)
  }
  return Uint16Array.from(pairs)
}

const HYPHEN = 0x2d
const APOSTROPHE = 0x27
const QUOTE = 0x22

const EDGE_CLASSES: ReadonlyMap<number, number> = new Map(
  (
    [
      [
        SPACE,
        ' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
      ],
      [HYPHEN, '-\u2010\u2011\u2012\u2013\u2014\u2212'],
      [APOSTROPHE, "'\u2018\u2019\u201b\u02bc`\u00b4\u2032"],
      [QUOTE, '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a'],
    ] as const
  ).flatMap(([canonical, members]) =>
    [...members].map((member) => [member.charCodeAt(0), canonical] as const),
  ),
)

/**
 * The canonical form of an edge: every white space is a space, every hyphen and dash a hyphen,
 * every apostrophe and quotation mark a plain one; other punctuation is itself.
 */
export const canonicalEdge = (unit: number): number => EDGE_CLASSES.get(unit) ?? unit

let likeness: ReadonlyMap<number, readonly number[]> | undefined

/** All units that read as a canonical one: a letter's, or an edge's; in order. */
export const unitsLike = (canonical: number): readonly number[] => {
  likeness ??= Map.groupBy(
    Array.from({ length: UNITS }, (_, unit) => unit).filter((unit) => !isRare(unit)),
    (unit) => folding()[unit] || canonicalEdge(unit),
  )
  return likeness.get(canonical) ?? []
}
