import type { Annotation, AnnotationPage } from './annotation.ts'

const encoder = new TextEncoder()

/** What JSON cannot hold as it stands: most quotations have none of it, and a look is cheaper. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u

const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`)

const write = ({ id, body, target }: Annotation): string => {
  const [{ exact, prefix, suffix }, { start, end }] = target.selector
  const quote = `"exact":${quoted(exact)},"prefix":${quoted(prefix)},"suffix":${quoted(suffix)}`
  return `{"id":"${id}","type":"Annotation","motivation":"identifying","body":{"type":"SpecificResource","purpose":"identifying","source":${quoted(body.source)}},"target":{"type":"SpecificResource","source":"${target.source}","selector":[{"type":"TextQuoteSelector",${quote}},{"type":"TextPositionSelector","start":${start},"end":${end}}]}}`
}

/** How many bytes UTF-8 takes beyond one a unit of UTF-16, or a few more where surrogates stand. */
const bytesBeyond = (text: string): number => {
  let more = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) more += unit > 0x7ff ? 2 : 1
  }
  return more
}

const bytesBeyondIn = ({ body, target }: Annotation): number => {
  const [{ exact, prefix, suffix }] = target.selector
  return [body.source, exact, prefix, suffix].reduce((sum, text) => sum + bytesBeyond(text), 0)
}

/**
 * A page as JSON in UTF-8, byte for byte what `JSON.stringify` would make of it. It is written and
 * encoded annotation by annotation: one “ in a JavaScript string makes all of it two bytes a unit, and
 * such a text of a whole page is slow both to put together and to encode. Room is made for what is
 * needed: three bytes for every unit would be so many that the system has to find new ones each time.
 */
export const annotationBytes = ({ items, ...page }: AnnotationPage): Uint8Array<ArrayBuffer> => {
  const head = JSON.stringify({ ...page, items: [] }).slice(0, -']}'.length)
  const pieces = [head, ...items.map((item, at) => (at === 0 ? '' : ',') + write(item)), ']}']
  let room = bytesBeyond(head)
  for (const piece of pieces) room += piece.length
  for (const item of items) room += bytesBeyondIn(item)
  const bytes = new Uint8Array(room)
  let at = 0
  for (const piece of pieces) at += encoder.encodeInto(piece, bytes.subarray(at)).written
  return bytes.subarray(0, at)
}
