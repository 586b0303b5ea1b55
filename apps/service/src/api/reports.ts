import { createRoute, z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { OPEN } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { rateLimit } from '../http/rate-limit.ts'
import { receiveJson } from '../http/receive.ts'
import { type ReportRequest, reportRequestSchema } from '../reports/report.ts'
import { ReportsFull } from '../reports/report-store.ts'
import { createRouter, type Serving } from './app-types.ts'
import { FAULTY, problemAnswer } from './describe.ts'

/** In bytes as received: the longest note of four-byte characters, and the rest. */
const REPORT_LIMIT = 16_000

/**
 * `text/plain` is JSON as well, under the one name that a browser sends without asking first: such a
 * request tells nothing of its origin, which in Firefox is a mark of the installation.
 */
const TYPES = ['application/json', 'text/plain']

/** Far more than a reader writes: ten at once, then one every six minutes. */
const REPORT_RATE = { burst: 10, refillSeconds: 360 }

/** A refusal from inside a handler whose answer is typed; the app answers it as it stands. */
const refuse = (...[status, ...what]: Parameters<typeof problem>): never => {
  throw new HTTPException(status, { res: problem(status, ...what) })
}

const refuseTopic = (): never => {
  const detail = 'is no topic or party of this service; GET /v1/topics and /v1/parties list them'
  return refuse(400, `topic: ${detail}`, [{ in: 'body', field: 'topic', detail }])
}

const reportRoute = (middleware: MiddlewareHandler[]) =>
  createRoute({
    method: 'post',
    path: '/v1/reports',
    operationId: 'report',
    tags: ['reports'],
    description:
      'A reader’s correction, for the host alone. Kept are its fields and the day; no address, no header.',
    middleware,
    request: {
      body: {
        required: true,
        content: {
          'application/json': {
            schema: reportRequestSchema,
            example: { topic: 'new-start', kind: 'wrong-match', exact: 'New START' },
          },
          'text/plain': { schema: reportRequestSchema },
        },
      },
    },
    responses: {
      201: {
        description: 'It is kept; the id is to be named when the host is asked about it.',
        content: { 'application/json': { schema: z.object({ id: z.string() }) } },
      },
      ...FAULTY,
      413: problemAnswer('The request is too large.'),
      415: problemAnswer('The body is not JSON in UTF-8.'),
      429: problemAnswer('Too many reports from one network.', {
        'Retry-After': z.string().openapi({ description: 'How many seconds to wait.' }),
      }),
      501: problemAnswer('This service has no store for reports.'),
      503: problemAnswer(
        'No more reports are taken now: too many are open, or the store takes no writes.',
        {
          'Retry-After': z
            .string()
            .optional()
            .openapi({ description: 'How many seconds to wait, where that is known.' }),
        },
      ),
    },
  })

const NO_STORE = 'this service keeps no reports; tell its host what is wrong by another way'

/** Readers' corrections. Nothing of them is logged; they are read by `parley reports` alone. */
export const reportRoutes = ({ reports, clientOf, pack, now }: Serving) => {
  const take = rateLimit(REPORT_RATE)
  const checkTopic = async (topic: string): Promise<void> => {
    const { topics, parties } = await (await pack()).documents()
    if (![...topics, ...parties].some(({ id }) => id === topic)) refuseTopic()
  }
  const checkRate = async (client: string): Promise<void> => {
    const wait = await take(client, now())
    const detail = `too many reports from your network; try again in ${wait} seconds`
    if (wait > 0) refuse(429, detail, undefined, { 'retry-after': String(wait) })
  }
  const keep = async (content: ReportRequest): Promise<string> => {
    if (reports === undefined) return refuse(501, NO_STORE)
    try {
      return await reports.add(content, now())
    } catch (error) {
      if (!(error instanceof ReportsFull)) throw error
      return refuse(503, 'this service has too many open reports to take another; try again later')
    }
  }
  const needStore: MiddlewareHandler = async (_, next) =>
    reports === undefined ? problem(501, NO_STORE) : await next()
  return createRouter().openapi(
    reportRoute([needStore, receiveJson(REPORT_LIMIT, TYPES)]),
    async (c) => {
      const content = c.req.valid('json')
      await checkTopic(content.topic)
      await checkRate(clientOf?.(c.req.raw, c.env) ?? '')
      const id = await keep(content)
      return c.json({ id }, 201, { ...OPEN, 'cache-control': 'no-store' })
    },
  )
}
