import { z } from '@hono/zod-openapi'

const PAGE_LIMIT = 500

/** The query fields that every list takes. */
export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(PAGE_LIMIT)
    .default(100)
    .openapi({ description: 'How many items at most.' }),
  after: z
    .string()
    .min(1)
    .optional()
    .openapi({ description: 'The id of the last item already seen; taken from `next`.' }),
}

export const listOf = <S extends z.ZodType>(item: S) =>
  z.object({
    items: z.array(item),
    next: z.url().optional().openapi({ description: 'The address of the following items.' }),
  })

export interface Page<T> {
  readonly items: readonly T[]
  readonly next?: string
}

/**
 * The items behind `after`, and the address of those that follow them; undefined when the list does
 * not hold `after`, so that nobody walks a list in circles.
 */
export const pageOf = <T extends { readonly id: string }>(
  items: readonly T[],
  query: { readonly limit: number; readonly after?: string | undefined },
  address: string,
): Page<T> | undefined => {
  const seen = items.findIndex(({ id }) => id === query.after)
  if (query.after !== undefined && seen === -1) return undefined
  const begin = seen + 1
  const page = items.slice(begin, begin + query.limit)
  const last = page.at(-1)
  if (last === undefined || begin + query.limit >= items.length) return { items: page }
  const next = new URL(address)
  next.searchParams.set('after', last.id)
  return { items: page, next: next.href }
}
