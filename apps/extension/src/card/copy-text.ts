import { cite, fill, formatDate, plainText } from '@parley/ui'
import type { CardView } from '../messages/answers.ts'
import type { CardWords } from '../wording/card-words.ts'

/**
 * A card as plain text that can stand by itself: what it is, what is so and since when, with the
 * numbers of the sources that follow it, and how far the evidence reaches. `language` is that of
 * `words`, which the dates are written in.
 */
export function copyText(
  { card, sources, evidenceUntil }: CardView,
  words: CardWords['copy'],
  language: string,
): string {
  const { label, definition, status } = card
  const citations = cite([...(status?.sources ?? []), ...card.sources], sources)
  const numbers = (status?.sources ?? [])
    .map((id) => citations.numbers.get(id))
    .filter((number) => number !== undefined)
  const lines = citations.sources.map(({ title, publisher, publishedAt, url }, at) =>
    [
      `[${at + 1}] ${title}. ${publisher}`,
      ...(publishedAt === undefined ? [] : [`, ${formatDate(publishedAt, language)}`]),
      '.',
      ...(url === undefined ? [] : [` ${url}`]),
    ].join(''),
  )
  const parts = [
    plainText(label),
    plainText(definition),
    ...(status === undefined
      ? []
      : [
          [
            `${fill(words.asOf, { date: formatDate(status.asOf, language) })} ${plainText(status.text)}`,
            ...numbers.map((number) => `[${number}]`),
          ].join(' '),
        ]),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    fill(words.origin, { date: formatDate(evidenceUntil, language) }),
  ]
  return `${parts.join('\n\n')}\n`
}
