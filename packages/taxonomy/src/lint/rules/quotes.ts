import type { Rule } from '../rule.ts'

/** A quotation is kept as it was said; one that is not English has our English beside it. */
export const quotes: Rule = {
  name: 'quotes',
  check: ({ documents }) =>
    documents.positions.flatMap((position) => {
      const quote = position.status === 'unknown' ? undefined : position.quote
      if (quote === undefined) return []
      const { language, translation } = quote
      const at = { folder: 'positions', id: position.id } as const
      if (translation?.[language] !== undefined)
        return [
          {
            ...at,
            path: ['quote', 'translation', language],
            message: `the quotation is in ${language} already`,
            remedy: 'Delete this translation; the original is shown',
          },
        ]
      if (language !== 'en' && translation?.en === undefined)
        return [
          {
            ...at,
            path: ['quote'],
            message: `a quotation in ${language} has no English translation`,
            remedy: 'Add translation: { en: … }; it is shown as ours',
          },
        ]
      return []
    }),
}
