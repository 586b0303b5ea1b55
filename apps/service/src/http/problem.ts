import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { OPEN } from './headers.ts'

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z
      .array(
        z.object({
          in: z.enum(['body', 'path', 'query']),
          /** Names joined by dots; empty for the whole body. */
          field: z.string(),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .openapi('Problem', { description: 'RFC 9457: what was wrong, each faulty field by name.' })
export type Problem = z.infer<typeof problemSchema>

const TITLES = {
  400: 'Bad request',
  401: 'Unauthorized',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Content too large',
  415: 'Unsupported media type',
  429: 'Too many requests',
  500: 'Internal server error',
  501: 'Not implemented',
  503: 'Service unavailable',
} as const
export type ProblemStatus = keyof typeof TITLES

/** The one shape of every error outside the web pages. */
export const problem = (
  status: ProblemStatus,
  detail: string,
  errors?: NonNullable<Problem['errors']>,
  headers?: Readonly<Record<string, string>>,
): Response => {
  const body: Problem = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    ...(errors === undefined ? {} : { errors }),
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...OPEN,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    },
  })
}

const PLACES = { json: 'body', param: 'path', query: 'query' } as const

interface Validated {
  readonly target: string
  readonly success: boolean
  readonly error?: { readonly issues: readonly z.core.$ZodIssue[] }
}

/** Turns a failed validation into a problem that names every field; for `defaultHook`. */
export const validationProblem = (result: Validated, _: Context): Response | undefined => {
  if (result.success || result.error === undefined) return undefined
  const place = PLACES[result.target as keyof typeof PLACES] ?? 'body'
  const errors = result.error.issues.flatMap((issue) => {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : ['']
    return names.map((name) => ({
      in: place,
      field: [...issue.path.map(String), name].filter((part) => part !== '').join('.'),
      detail: name === '' ? issue.message : 'is not a field of this request',
    }))
  })
  const named = errors.map(({ field, detail }) => `${field || place}: ${detail}`).join('; ')
  return problem(400, named, errors)
}
