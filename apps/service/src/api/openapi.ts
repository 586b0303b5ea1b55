import type { OpenAPIHono } from '@hono/zod-openapi'
import { answer } from '../http/answer.ts'
import type { Serving } from './app-types.ts'

/** The description of the interface, made from the same routes and schemas that serve it. */
export const openApiRoute = (app: OpenAPIHono, { originOf }: Serving): void => {
  app.get('/openapi.json', async (c) => {
    const document = app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Parley',
        version: '1',
        description:
          'Context for news about the Russia–US–Ukraine peace talks. Public, cacheable, no cookies; nothing of what is read or annotated is kept, and of a report its fields alone. Errors are RFC 9457 problems.',
      },
      servers: [{ url: originOf(c.req.raw) }],
    })
    return await answer(c, document)
  })
}
