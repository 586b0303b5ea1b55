import { z } from '@hono/zod-openapi'
import { problemSchema } from '../http/problem.ts'

const problemContent = { 'application/problem+json': { schema: problemSchema } }

type Headers = Readonly<Record<string, z.ZodString | z.ZodOptional<z.ZodString>>>

/** One JSON answer with an ETag, and the answers that every such route can give. */
export const answers = <S extends z.ZodType>(
  schema: S,
  description: string,
  headers: Headers = {},
) => ({
  200: {
    description,
    headers: z.object({ ETag: z.string(), ...headers }),
    content: { 'application/json': { schema } },
  },
  304: {
    description: 'The client holds the same already (If-None-Match).',
    headers: z.object({ ETag: z.string(), ...headers }),
  },
})

export const problemAnswer = (description: string, headers: Headers = {}) => ({
  description,
  headers: z.object(headers),
  content: problemContent,
})

export const FAULTY = { 400: problemAnswer('A field is wrong; `errors` names each one.') }
export const UNKNOWN = { 404: problemAnswer('There is no such document.') }
export const NO_PACK = { 503: problemAnswer('No pack is published here yet.') }

export const IN_LANGUAGES = {
  'Content-Language': z.string().openapi({ description: 'The languages of the texts.' }),
  Vary: z.string(),
}

/** As `answers`, for documents of the pack, whose texts come in the languages that are wanted. */
export const answersInLanguages = <S extends z.ZodType>(schema: S, description: string) => ({
  ...answers(schema, description, IN_LANGUAGES),
  ...FAULTY,
  ...NO_PACK,
})

const jsonLdSchema = z
  .object({ '@context': z.looseObject({}), '@graph': z.array(z.looseObject({})) })
  .openapi('SkosDocument', { description: 'A SKOS vocabulary, or a part of one, in JSON-LD 1.1.' })

/** As `answersInLanguages`, and as SKOS to a client that prefers `application/ld+json`. */
export const answersAlsoSkos = <S extends z.ZodType>(schema: S, description: string) => {
  const { 200: found, ...others } = answersInLanguages(schema, description)
  const content = { ...found.content, 'application/ld+json': { schema: jsonLdSchema } }
  return { 200: { ...found, content }, ...others }
}
