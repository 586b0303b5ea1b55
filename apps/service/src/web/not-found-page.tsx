import { renderPage } from '../http/answer-page.ts'
import { PAGE } from '../http/headers.ts'

/** Addresses for programs, which get problems; everything else is taken for a page. */
const FOR_PROGRAMS = /^\/(v1|assets|openapi\.json|healthz|readyz)(\/|$)/

export const isWebPath = (path: string): boolean => !FOR_PROGRAMS.test(path)

/** Says nothing of what was asked for, so that nothing can be smuggled into it. */
export const notFoundPage = (): Response =>
  new Response(
    renderPage(
      <html lang="en">
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>Not found · Parley</title>
        </head>
        <body>
          <h1>There is no page here</h1>
          <p>
            The address may be mistyped. <a href="/">The issue overview</a> links to every topic.
          </p>
        </body>
      </html>,
    ),
    { status: 404, headers: { ...PAGE, 'cache-control': 'no-store' } },
  )
