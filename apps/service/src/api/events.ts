import { createRoute, z } from '@hono/zod-openapi'
import { dateSchema, type Event, issueIdSchema } from '@parley/taxonomy'
import { listOf, pageOf, pageQuery } from '../http/page-of.ts'
import { answerTexts, langQuery } from './answer-texts.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answersInLanguages } from './describe.ts'
import { event } from './named-schemas.ts'
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
          ...langQuery,
          issue: issueIdSchema.optional(),
          from: dateSchema.optional(),
          to: dateSchema.optional(),
        }),
      },
      responses: answersInLanguages(listOf(event), 'Events, newest first.'),
    }),
    async (c) => {
      const query = c.req.valid('query')
      const open = await pack()
      const { events } = await open.documents()
      const wanted = events
        .filter((event) => query.issue === undefined || event.issues.includes(query.issue))
        .filter((event) => isWithin(event, query.from, query.to))
        .toSorted(newestFirst)
      const page = pageOf(wanted, query, addressOf(c.req.raw))
      return page === undefined ? unknownAfter() : await answerTexts(c, open, page)
    },
  )
