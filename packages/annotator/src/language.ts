import type { Block } from './block/block.ts'
import { attributeOf, flatParentOf, rootElementOf } from './page/native.ts'

type Language = string | undefined

/** The languages of elements that were asked about, so that many questions stay linear. */
type KnownLanguages = Map<Element, Language>

/** The language the page states for itself or for a block, as a BCP 47 tag; undefined where it is silent. */
export function languageOf(place: Document | Block, known: KnownLanguages = new Map()): Language {
  let at =
    'nodeType' in place
      ? rootElementOf(place)
      : flatParentOf(place.pieces[0]?.node ?? place.container)
  const path: Element[] = []
  let language: Language
  for (; at !== undefined; at = flatParentOf(at)) {
    if (known.has(at)) {
      language = known.get(at)
      break
    }
    path.push(at)
    const stated = attributeOf(at, 'lang') ?? attributeOf(at, 'xml:lang')
    if (stated !== null) {
      language = stated.trim() || undefined
      break
    }
  }
  for (const element of path) known.set(element, language)
  return language
}
