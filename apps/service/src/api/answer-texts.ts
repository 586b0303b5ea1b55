import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { answer } from '../http/answer.ts'
import { chooseLanguages, inLanguages } from '../http/languages.ts'
import type { OpenPack } from '../pack/open-pack.ts'

/** The query field of every route that answers texts. */
export const langQuery = {
  lang: z
    .string()
    .regex(
      /^(\*|[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*(,[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*)*)$/,
      'must be language tags with commas between them, such as uk or uk,pl, or *',
    )
    .optional()
    .openapi({
      description:
        'The languages of the texts, beside English: tags with commas between them, or `*` for all. Goes before Accept-Language; without either, all.',
      example: 'uk',
    }),
}

/** An answer varies by the languages that its client takes, and by the type where it has two. */
export const VARY = 'accept, accept-language'

/** The languages that a request wants of this pack, as headers and as a list. */
export const languagesOf = (c: Context, open: OpenPack) => {
  const languages = chooseLanguages(
    open.languages,
    c.req.query('lang'),
    c.req.header('accept-language'),
  )
  return { languages, headers: { 'content-language': languages.join(', '), vary: VARY } }
}

/** Answers documents of the pack with their texts in the languages that the request wants. */
export const answerTexts = async <T>(c: Context, open: OpenPack, value: T): Promise<Response> => {
  const { languages, headers } = languagesOf(c, open)
  const isWhole = languages.length === open.languages.length
  return await answer(c, isWhole ? value : inLanguages(value, languages), headers)
}
