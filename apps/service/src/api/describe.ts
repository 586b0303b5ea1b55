import { z } from '@hono/zod-openapi'
import { problemSchema } from '../http/problem.ts'

const problemContent = { 'application/problem+json': { schema: problemSchema } }

/** One JSON answer with an ETag, and the answers that every such route can give. */
export const answers = <S extends z.ZodType>(schema: S, description: string) => ({
  200: {
    description,
    headers: z.object({ ETag: z.string() }),
    content: { 'application/json': { schema } },
  },
  304: { description: 'The client holds the same already (If-None-Match).' },
})

const jsonLdSchema = z
  .object({ '@context': z.looseObject({}), '@graph': z.array(z.looseObject({})) })
  .openapi('SkosDocument', { description: 'A SKOS vocabulary, or a part of one, in JSON-LD 1.1.' })

/** As `answers`, and as SKOS to a client that prefers `application/ld+json`. */
export const answersAlsoSkos = <S extends z.ZodType>(schema: S, description: string) => {
  const { 200: found, 304: held } = answers(schema, description)
  const content = { ...found.content, 'application/ld+json': { schema: jsonLdSchema } }
  return { 200: { ...found, content }, 304: held }
}

export const problemAnswer = (description: string) => ({ description, content: problemContent })

export const FAULTY = { 400: problemAnswer('A field is wrong; `errors` names each one.') }
export const UNKNOWN = { 404: problemAnswer('There is no such document.') }
