import type { OpenAPIHono } from '@hono/zod-openapi'
import { answer } from '../http/answer.ts'
import { answerPage } from '../http/answer-page.ts'
import type { ApiDescription } from '../web/api-description.ts'
import { DocsPage } from '../web/docs-page.tsx'
import { openPage } from '../web/page-setting.ts'
import type { Serving } from './app-types.ts'

/** The description of the interface, made from the same routes and schemas that serve it. */
const describe = (app: OpenAPIHono, origin: string) =>
  app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: '1',
      description:
        'Context for news about the Russia–US–Ukraine peace talks. Public, cacheable, no cookies; nothing of what is read or annotated is kept, and of a report its fields alone. Errors are RFC 9457 problems.',
    },
    servers: [{ url: origin }],
  })

/** The description for programs, and the same as a page for people. */
export const openApiRoutes = (app: OpenAPIHono, serving: Serving): void => {
  const { originOf } = serving
  const open = openPage(serving)
  app.get('/openapi.json', async (c) => await answer(c, describe(app, originOf(c.req.raw))))
  app.get('/docs', async (c) => {
    const { setting } = await open(c)
    // The library's type lets every part be a reference or absent; what it makes of our routes is not.
    const description = describe(app, setting.origin) as unknown as ApiDescription
    return await answerPage(c, serving, <DocsPage setting={setting} description={description} />)
  })
}
