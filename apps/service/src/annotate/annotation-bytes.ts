import type { Annotation, AnnotationPage } from './annotation.ts'

/** UTF-8 takes at most so many bytes for a unit of UTF-16. */
const MOST_BYTES = 3

const encoder = new TextEncoder()

const write = ({ id, body, target }: Annotation): string => {
  const [{ exact, prefix, suffix }, { start, end }] = target.selector
  const quote = `"exact":${JSON.stringify(exact)},"prefix":${JSON.stringify(prefix)},"suffix":${JSON.stringify(suffix)}`
  return `{"id":"${id}","type":"Annotation","motivation":"identifying","body":{"type":"SpecificResource","purpose":"identifying","source":${JSON.stringify(body.source)}},"target":{"type":"SpecificResource","source":"${target.source}","selector":[{"type":"TextQuoteSelector",${quote}},{"type":"TextPositionSelector","start":${start},"end":${end}}]}}`
}

/**
 * A page as JSON in UTF-8, byte for byte what `JSON.stringify` would make of it. It is written and
 * encoded annotation by annotation: one “ in a JavaScript string makes all of it two bytes a unit, and
 * such a text of a whole page is slow both to put together and to encode.
 */
export const annotationBytes = ({ items, ...page }: AnnotationPage): Uint8Array<ArrayBuffer> => {
  const head = JSON.stringify({ ...page, items: [] }).slice(0, -']}'.length)
  const pieces = [head, ...items.map((item, at) => (at === 0 ? '' : ',') + write(item)), ']}']
  const units = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const bytes = new Uint8Array(units * MOST_BYTES)
  let at = 0
  for (const piece of pieces) at += encoder.encodeInto(piece, bytes.subarray(at)).written
  return bytes.subarray(0, at)
}
