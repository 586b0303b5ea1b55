/**
 * Writes translations into the text of a YAML document and leaves every other byte as it was. A
 * language is added to a block map as lines of its own, in the order of the languages; a map in
 * braces on one line becomes a block map, since sentences in eight languages do not fit there; in
 * one that spans lines, values are put in place. Cost: two parses and one pass over the text.
 */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml'
import type { Path } from '../load/parse-document.ts'
import { LANGUAGES, type Language } from '../schema/language.ts'

/** A text and the place of its localised text in a document. */
export interface Translation {
  readonly path: Path
  readonly language: Language
  readonly text: string
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Where lines are folded, as in every document of the pack. */
const WIDTH = 100

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

const fold = (words: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** `uk: …` for a block map: on its line where it fits, folded below it where not. */
const blockPair = (key: string, text: string, column: number): string => {
  const scalar = stringify(text, { lineWidth: 0 }).trimEnd()
  if (column + key.length + 2 + scalar.length <= WIDTH) return `${key}: ${scalar}`
  const indent = ' '.repeat(column + 2)
  const folded = fold(text, WIDTH - column - 2).map((line) => `\n${indent}${line}`)
  return `${key}: >-${folded.join('')}`
}

const flowScalar = (text: string): string =>
  stringify([text], { lineWidth: 0, collectionStyle: 'flow' }).trim().slice(1, -1).trim()

const keyStart = ({ key }: Pair): number => (isNode(key) ? (key.range?.[0] ?? 0) : 0)

const valueStart = ({ value }: Pair): number => (isNode(value) ? (value.range?.[0] ?? 0) : 0)

/** Where a value's own text ends; a folded one carries the line end below it. */
const valueEnd = (source: string, { value }: Pair): number => {
  const end = isNode(value) ? (value.range?.[1] ?? 0) : 0
  return source.slice(0, end).trimEnd().length
}

const rank = (pair: Pair): number =>
  isScalar(pair.key) ? LANGUAGES.indexOf(pair.key.value as Language) : -1

/** The pair behind which a language belongs. */
const predecessor = (map: YAMLMap, language: Language): Pair | undefined =>
  map.items.findLast((pair) => rank(pair) < LANGUAGES.indexOf(language)) ?? map.items[0]

const lineEnd = (source: string, at: number): number => {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}

const inBlock = (source: string, map: YAMLMap, { language, text }: Translation): Edit => {
  const old = map.items.find((pair) => rank(pair) === LANGUAGES.indexOf(language))
  const first = map.items[0]
  const start = first ? keyStart(first) : 0
  const column = start - lineStart(source, start)
  const pair = blockPair(language, text, column)
  if (old) return { start: keyStart(old), end: valueEnd(source, old), text: pair }
  const before = predecessor(map, language)
  const at = before ? lineEnd(source, valueEnd(source, before)) : start
  return { start: at, end: at, text: `\n${' '.repeat(column)}${pair}` }
}

const inFlow = (source: string, map: YAMLMap, { language, text }: Translation): Edit => {
  const old = map.items.find((pair) => rank(pair) === LANGUAGES.indexOf(language))
  if (old) return { start: valueStart(old), end: valueEnd(source, old), text: flowScalar(text) }
  const before = predecessor(map, language)
  const at = before ? valueEnd(source, before) : 0
  const start = before ? keyStart(before) : 0
  const line = lineStart(source, start)
  const lead = source.slice(line, start)
  const gap = lead.trim() === '' ? `\n${lead}` : ' '
  return { start: at, end: at, text: `,${gap}${language}: ${flowScalar(text)}` }
}

/**
 * The column for a block map in place of a map in braces, where that can be: alone behind or below
 * its key, without comments, and not a list of languages that was laid out line by line.
 */
const blockColumn = (source: string, map: YAMLMap): number | undefined => {
  const [start = 0, end = 0] = map.range ?? []
  const written = source.slice(start, end)
  const before = source.slice(lineStart(source, start), start)
  const behind = source.slice(end, lineEnd(source, end)).trim()
  if (behind !== '' || written.includes('#')) return undefined
  if (written.includes('\n') && map.items.length > 1) return undefined
  if (before.trim() === '') return before.length
  const lead = /^[ -]*(?=[A-Za-z-]+: *$)/.exec(before)
  return lead ? lead[0].length + 2 : undefined
}

const asBlock = (
  source: string,
  map: YAMLMap,
  column: number,
  translations: readonly Translation[],
): Edit => {
  const texts = { ...(map.toJSON() as Record<string, string>) }
  for (const { language, text } of translations) texts[language] = text
  const pairs = LANGUAGES.flatMap((language) => {
    const text = texts[language]
    return text === undefined ? [] : [blockPair(language, text, column)]
  })
  const [start = 0, end = 0] = map.range ?? []
  return {
    start: source.slice(0, start).trimEnd().length,
    end,
    text: pairs.map((pair) => `\n${' '.repeat(column)}${pair}`).join(''),
  }
}

const editsOfMap = (
  source: string,
  document: Document,
  path: Path,
  translations: readonly Translation[],
): readonly Edit[] => {
  const map = document.getIn(path, true)
  if (!isMap(map)) throw new RangeError(`there is no text in languages at ${path.join('.')}`)
  if (!map.flow) return translations.map((translation) => inBlock(source, map, translation))
  const column = blockColumn(source, map)
  return column === undefined
    ? translations.map((translation) => inFlow(source, map, translation))
    : [asBlock(source, map, column, translations)]
}

const byPath = (translations: readonly Translation[]) =>
  Map.groupBy(
    // Languages that are added behind the same pair follow one another in their order.
    translations.toSorted((a, b) => LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language)),
    ({ path }) => path.join('.'),
  )

const applied = (source: string, edits: readonly Edit[]): string => {
  let out = ''
  let at = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += source.slice(at, start) + text
    at = end
  }
  return out + source.slice(at)
}

/** What the document would say with the translations, whatever its form. */
const wanted = (value: unknown, translations: readonly Translation[]): unknown => {
  // By way of JSON, so that what an alias shares is not changed in two places.
  const copy = JSON.parse(JSON.stringify(value))
  for (const { path, language, text } of translations) {
    let target = copy as Record<PropertyKey, unknown>
    for (const key of path) target = target[key] as Record<PropertyKey, unknown>
    target[language] = text
  }
  return copy
}

const sameMeaning = (a: unknown, b: unknown): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        key in b &&
        sameMeaning((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  )
}

/**
 * The document with the translations in place.
 * @throws RangeError when a path holds no localised text, or when the document would then say
 * anything else than before and the translations: nothing is to be written in that case.
 */
export const writeTranslations = (source: string, translations: readonly Translation[]): string => {
  const document = parseDocument(source)
  if (document.errors[0]) throw document.errors[0]
  const edits = [...byPath(translations).values()].flatMap((group) =>
    editsOfMap(source, document, group[0]?.path ?? [], group),
  )
  const lineEnds = source.includes('\r\n') ? '\r\n' : '\n'
  const written = applied(
    source,
    edits.map((edit) => ({ ...edit, text: edit.text.replaceAll('\n', lineEnds) })),
  )
  const after = parseDocument(written)
  if (after.errors.length > 0 || !sameMeaning(after.toJS(), wanted(document.toJS(), translations)))
    throw new RangeError('the document would not say the same with it')
  return written
}
