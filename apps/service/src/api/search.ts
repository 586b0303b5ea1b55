import { createRoute, z } from '@hono/zod-openapi'
import {
  type Documents,
  idSchema,
  LANGUAGES,
  type Localised,
  labelSchema,
  TOPIC_KINDS,
  type Topic,
} from '@parley/taxonomy'
import { findTopics } from '@parley/ui'
import { listOf, pageOf, pageQuery } from '../http/page-of.ts'
import { answerTexts, langQuery } from './answer-texts.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answersInLanguages } from './describe.ts'
import { unknownAfter } from './unknown-after.ts'

/** Longer than any name. */
const QUERY_LIMIT = 100

const foundSchema = z.object({
  id: idSchema,
  kind: z.enum([...TOPIC_KINDS, 'party']),
  label: labelSchema,
})

const wordsOf = (text: Localised): readonly string[] =>
  LANGUAGES.flatMap((language) => text[language] ?? [])

/** The names by which a topic is spotted; their notation of variants is no letter and so no matter. */
const aliasesOf = (aliases: Topic['aliases']): readonly string[] =>
  Object.values(aliases)
    .flat()
    .flatMap((alias) =>
      typeof alias === 'string' ? alias : 'texts' in alias ? alias.texts : alias.text,
    )

const entriesOf = ({ topics, parties }: Documents) =>
  [
    ...topics.filter(({ moved, split }) => moved === undefined && split === undefined),
    ...parties.map((party) => ({ ...party, kind: 'party' as const })),
  ].map(({ id, kind, label, definition, aliases }) => ({
    id,
    kind,
    label,
    names: [...wordsOf(label), ...aliasesOf(aliases), id],
    text: wordsOf(definition).join(' '),
  }))

/** Topics and parties by any of their names in any language; nothing of the question is kept. */
export const searchRoutes = ({ pack, addressOf }: Serving) =>
  createRouter().openapi(
    createRoute({
      method: 'get',
      path: '/v1/search',
      operationId: 'search',
      tags: ['context'],
      request: {
        query: z.object({
          ...pageQuery,
          ...langQuery,
          q: z
            .string()
            .trim()
            .min(1)
            .max(QUERY_LIMIT)
            .openapi({ description: 'Every word must begin a word of a name or definition.' }),
        }),
      },
      responses: answersInLanguages(
        listOf(foundSchema),
        'Topics and parties, the best match first.',
      ),
    }),
    async (c) => {
      const query = c.req.valid('query')
      const open = await pack()
      const entries = entriesOf(await open.documents())
      const found = findTopics(entries, query.q).map(({ id, kind, label }) => ({ id, kind, label }))
      const page = pageOf(found, query, addressOf(c.req.raw))
      return page === undefined ? unknownAfter() : await answerTexts(c, open, page)
    },
  )
