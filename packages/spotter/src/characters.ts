/**
 * What a UTF-16 unit is to the spotter, in one look-up: 0 an edge between words, otherwise the
 * folded letter, digit or mark. Surrogates are edges, so an emoji never joins two words.
 * The modifier apostrophe U+02BC is an edge like ' and ’, since Ukrainian words come with all three.
 */
const MODIFIER_APOSTROPHE = 0x02bc
export const SPACE = 0x20
const UNITS = 0x10000

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

/** What the table says of units that `canonicalise` removes or composes; no letter folds to it. */
const RARE = 0xffff
const COMBINING_MARKS = Array.from({ length: 0x70 }, (_, k) => 0x300 + k)
const RARE_UNITS = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, ...COMBINING_MARKS]

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

/** One pass of one regular expression and one `toLowerCase` over all units: a millisecond or two. */
const buildFoldTable = (): Uint16Array => {
  const table = new Uint16Array(UNITS)
  const text = allUnits()
  const lower = text.toLowerCase()
  for (const run of text.matchAll(/[\p{L}\p{N}\p{M}_]+/gu))
    for (let unit = run.index; unit < run.index + run[0].length; unit++)
      table[unit] = lower.charCodeAt(unit)
  for (const [unit, folded] of FOLDED_APART) table[unit] = folded
  for (const unit of RARE_UNITS) table[unit] = RARE
  table[MODIFIER_APOSTROPHE] = 0
  return table
}

let foldTable: Uint16Array | undefined

/** The table of folded units, built at first use and shared by every index of the process. */
export const folding = (): Uint16Array => {
  foldTable ??= buildFoldTable()
  return foldTable
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
export const canonicalEdge = (unit: number): number =>
  unit === SPACE ? SPACE : (EDGE_CLASSES.get(unit) ?? unit)

/** True for a letter that has another, lower-case form. */
export const isCapital = (unit: number): boolean => {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const character = String.fromCharCode(unit)
  return character.toLowerCase() !== character
}
