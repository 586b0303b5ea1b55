import { createRoute, z } from '@hono/zod-openapi'
import { dateSchema, type Event, eventSchema, issueIdSchema } from '@parley/taxonomy'
import { answer } from '../http/answer.ts'
import { listOf, pageOf, pageQuery } from '../http/page-of.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answers, FAULTY } from './describe.ts'
import { unknownAfter } from './unknown-after.ts'

/** The last day that an imprecise date can mean, comparable as text: `2025` → `2025-99`. */
const lastOf = (date: string): string => (date.length === 10 ? date : `${date}-99`)

/** An event is in a span when some day that it may have happened on is; both ends belong to it. */
const isWithin = ({ date, until }: Event, from: string | undefined, to: string | undefined) =>
  (from === undefined || lastOf(until ?? date) >= from) && (to === undefined || date <= lastOf(to))

const newestFirst = (a: Event, b: Event) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id)

export const eventRoutes = ({ pack, addressOf }: Serving) =>
  createRouter().openapi(
    createRoute({
      method: 'get',
      path: '/v1/events',
      operationId: 'listEvents',
      tags: ['context'],
      request: {
        query: z.object({
          ...pageQuery,
          issue: issueIdSchema.optional(),
          from: dateSchema.optional(),
          to: dateSchema.optional(),
        }),
      },
      responses: { ...answers(listOf(eventSchema), 'Events, newest first.'), ...FAULTY },
    }),
    async (c) => {
      const query = c.req.valid('query')
      const { events } = await (await pack()).documents()
      const wanted = events
        .filter((event) => query.issue === undefined || event.issues.includes(query.issue))
        .filter((event) => isWithin(event, query.from, query.to))
        .toSorted(newestFirst)
      const page = pageOf(wanted, query, addressOf(c.req.raw))
      return page === undefined ? unknownAfter() : await answer(c, page)
    },
  )
