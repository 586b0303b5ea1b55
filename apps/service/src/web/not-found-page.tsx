import { renderPage } from '../http/answer-page.ts'
import { pageHeaders } from '../http/headers.ts'
import type { Assets } from '../ports.ts'
import { PageStyle } from './inline-assets.tsx'
import { interfaceLanguage } from './page-setting.ts'
import { placesIn } from './places.ts'
import { pageWords } from './words/page-words.ts'

/** Addresses for programs, which get problems; everything else is taken for a page. */
const FOR_PROGRAMS = /^\/(v1|assets|openapi\.json|healthz|readyz)(\/|$)/

export const isWebPath = (path: string): boolean => !FOR_PROGRAMS.test(path)

/** Says nothing of what was asked for, so that nothing can be smuggled into it. */
export const notFoundPage = (assets: Assets, wanted?: string): Response => {
  const language = interfaceLanguage(wanted)
  const { nav, notFound } = pageWords[language]
  const places = placesIn(language)
  return new Response(
    renderPage(
      <html lang={language}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="robots" content="noindex" />
          <PageStyle style={assets.style} />
          <title>{`${notFound.title} · Parley`}</title>
        </head>
        <body className="parley">
          <main className="frame">
            <h1>{notFound.heading}</h1>
            <p>{notFound.text}</p>
            <ul>
              <li>
                <a href={places.home}>{nav.issues}</a>
              </li>
              <li>
                <a href={places.topics}>{nav.topics}</a>
              </li>
              <li>
                <a href={places.timeline()}>{nav.timeline}</a>
              </li>
            </ul>
          </main>
        </body>
      </html>,
    ),
    { status: 404, headers: { ...pageHeaders(assets), 'cache-control': 'no-store' } },
  )
}
