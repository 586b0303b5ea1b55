import type { Block } from './block/block.ts'
import { attributeOf, flatParentOf, rootElementOf } from './page/native.ts'

/** The language the page states for itself or for a block, as a BCP 47 tag; undefined where it is silent. */
export function languageOf(place: Document | Block): string | undefined {
  let at =
    'nodeType' in place
      ? rootElementOf(place)
      : flatParentOf(place.pieces[0]?.node ?? place.container)
  for (; at !== undefined; at = flatParentOf(at)) {
    const language = attributeOf(at, 'lang') ?? attributeOf(at, 'xml:lang')
    if (language !== null) return language.trim() || undefined
  }
  return undefined
}
