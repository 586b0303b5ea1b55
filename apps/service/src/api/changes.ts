import { createRoute, z } from '@hono/zod-openapi'
import { idSchema } from '@parley/taxonomy'
import type { Context } from 'hono'
import { toAtom } from '../changes/atom.ts'
import { changeSchema } from '../changes/change.ts'
import { type Feed, feedOf } from '../changes/feed.tsx'
import { jsonFeedSchema, toJsonFeed } from '../changes/json-feed.ts'
import { answer, answerText } from '../http/answer.ts'
import { listOf } from '../http/page-of.ts'
import { problem } from '../http/problem.ts'
import { interfaceLanguage } from '../web/page-setting.ts'
import { addressOf } from '../web/places.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answers, FAULTY, NO_PACK, UNKNOWN } from './describe.ts'

const ATOM = 'application/atom+xml; charset=utf-8'
const JSON_FEED = 'application/feed+json'

/** Fewer than in other lists: the difference of two revisions may be long. */
const LIMIT = 100

const packParams = z.object({ pack: idSchema })
const feedQuery = z.object({
  lang: z
    .string()
    .max(35)
    .optional()
    .openapi({ description: 'One of the eight languages of the interface, else English.' }),
})
const noPack = () => problem(404, 'there is no such pack; GET /v1/packs lists them')

const feedAnswers = (type: string, schema: z.ZodType, description: string) => {
  const { 200: found, 304: held } = answers(schema, description)
  return {
    200: { ...found, content: { [type]: { schema } } },
    304: held,
    ...FAULTY,
    ...UNKNOWN,
    ...NO_PACK,
  }
}

/** What the publications of a pack changed, as a list for programs and as feeds for news readers. */
export const changeRoutes = ({ pack: open, changes, originOf }: Serving) => {
  const readFeed = async (c: Context, pack: string): Promise<Feed | undefined> => {
    const [newest, ...older] = (await changes.steps(pack)) ?? []
    if (newest === undefined) return undefined
    return await feedOf([newest, ...older], changes, {
      documents: await (await open()).documents(),
      language: interfaceLanguage(c.req.query('lang')),
      origin: originOf(c.req.raw),
    })
  }
  const selfOf = (c: Context, { language }: Feed): string =>
    originOf(c.req.raw) + addressOf(c.req.path, language)

  return createRouter()
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/packs/{pack}/changes',
        operationId: 'listChanges',
        tags: ['packs'],
        request: {
          params: packParams,
          query: z.object({
            since: z.coerce
              .number()
              .int()
              .min(0)
              .max(Number.MAX_SAFE_INTEGER)
              .default(0)
              .openapi({ description: 'Only what was published after this sequence.' }),
            limit: z.coerce
              .number()
              .int()
              .min(1)
              .max(LIMIT)
              .default(20)
              .openapi({ description: 'How many items at most.' }),
          }),
        },
        responses: {
          ...answers(listOf(changeSchema), 'What each publication changed, oldest first.'),
          ...FAULTY,
          ...UNKNOWN,
          ...NO_PACK,
        },
      }),
      async (c) => {
        const { since, limit } = c.req.valid('query')
        const steps = await changes.steps(c.req.valid('param').pack)
        if (steps === undefined) return noPack()
        const later = steps.filter(({ now }) => now.sequence > since)
        const wanted = later.slice(-limit)
        const items = (await changes.changes(wanted)).toReversed()
        const last = items.at(-1)
        if (last === undefined || wanted.length === later.length) return await answer(c, { items })
        const query = new URLSearchParams({ since: String(last.sequence), limit: String(limit) })
        const next = `${originOf(c.req.raw)}${c.req.path}?${query}`
        return await answer(c, { items, next })
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/packs/{pack}/changes.atom',
        operationId: 'getChangesAtom',
        tags: ['packs'],
        request: { params: packParams, query: feedQuery },
        responses: feedAnswers(ATOM, z.string(), 'The newest changes as an Atom feed (RFC 4287).'),
      }),
      async (c) => {
        const feed = await readFeed(c, c.req.valid('param').pack)
        if (feed === undefined) return noPack()
        return await answerText(c, toAtom(feed, selfOf(c, feed)), { 'content-type': ATOM })
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/packs/{pack}/changes.json',
        operationId: 'getChangesJsonFeed',
        tags: ['packs'],
        request: { params: packParams, query: feedQuery },
        responses: feedAnswers(JSON_FEED, jsonFeedSchema, 'The newest changes as JSON Feed 1.1.'),
      }),
      async (c) => {
        const feed = await readFeed(c, c.req.valid('param').pack)
        if (feed === undefined) return noPack()
        return await answer(c, toJsonFeed(feed, selfOf(c, feed)), { 'content-type': JSON_FEED })
      },
    )
}
