/**
 * What a UTF-16 unit is to the spotter, in one look-up: 0 an edge between words, otherwise the
 * folded letter, digit or mark. Surrogates are edges, so an emoji never joins two words.
 * The modifier apostrophe U+02BC is an edge like ' and ’, since Ukrainian words come with all three.
 */
const MODIFIER_APOSTROPHE = 0x02bc
const UNITS = 0x10000

/** Foldings that `toLowerCase` has not: one letter each, so that spans keep their length. */
const FOLDED_APART: ReadonlyMap<string, string> = new Map([
  ['\u0130', 'i'], // İ lower-cases to two units
  ['\u03c2', '\u03c3'], // final sigma
  ['\u017f', 's'], // long s
  ['\u0451', '\u0435'], // ё is printed as е more often than not
  ['\u0401', '\u0435'],
])

const fold = (character: string): number => {
  const apart = FOLDED_APART.get(character)
  if (apart !== undefined) return apart.charCodeAt(0)
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : character.charCodeAt(0)
}

const buildFoldTable = (): Uint16Array => {
  const table = new Uint16Array(UNITS)
  const word = /[\p{L}\p{N}\p{M}_]/u
  for (let unit = 0; unit < UNITS; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue
    const character = String.fromCharCode(unit)
    if (word.test(character)) table[unit] = fold(character)
  }
  table[MODIFIER_APOSTROPHE] = 0
  return table
}

let foldTable: Uint16Array | undefined

/** The table of folded units, built at first use and shared by every index of the process. */
export const folding = (): Uint16Array => {
  foldTable ??= buildFoldTable()
  return foldTable
}

export const SPACE = 0x20
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

/** True for a letter that has another, lower-case form. */
export const isCapital = (unit: number): boolean => {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const character = String.fromCharCode(unit)
  return character.toLowerCase() !== character
}
