import { ISSUES } from '@parley/taxonomy'
import { plainText } from '@parley/ui'
import { Hono } from 'hono'
import type { Serving } from '../api/app-types.ts'
import { documentNames } from '../changes/document-names.ts'
import { answerPage } from '../http/answer-page.ts'
import { FRESH, pageHeaders } from '../http/headers.ts'
import { AboutPage } from './about-page.tsx'
import { assetRoute } from './asset-route.ts'
import { ChangesPage } from './changes-page.tsx'
import { eventLines } from './event-lines.ts'
import { IssuePage } from './issue-page.tsx'
import { notFoundPage } from './not-found-page.tsx'
import { OverviewPage } from './overview-page.tsx'
import { openPage } from './page-setting.ts'
import { ProposalsPage } from './proposals-page.tsx'
import { SamplePage } from './sample-page.tsx'
import { SEEN_AS, SourcesPage } from './sources-page.tsx'
import { TimelinePage } from './timeline-page.tsx'
import { SplitPage, TopicPage } from './topic-page.tsx'
import { TopicsPage } from './topics-page.tsx'
import { TryPage } from './try-page.tsx'

/** Publications on one page of changes. */
const CHANGES_SHOWN = 20

/** Longer than any name; what is searched for comes back in the page. */
const QUERY_LIMIT = 100

/** The pages for people, beside the interface for programs. */
export const webRoutes = (serving: Serving) => {
  const open = openPage(serving)
  const { assets, changes } = serving
  const redirect = (location: string): Response => {
    const headers = { ...pageHeaders(assets), 'cache-control': FRESH, location }
    return new Response(null, { status: 308, headers })
  }

  return new Hono()
    .get('/', async (c) => {
      const { opened, setting } = await open(c)
      const overview = await opened.overview(setting.contentLanguage)
      return await answerPage(c, serving, <OverviewPage setting={setting} overview={overview} />)
    })
    .get('/issues/:id', async (c) => {
      const { opened, setting, today } = await open(c)
      const overview = await opened.overview(setting.contentLanguage)
      const issue = overview.issues.find(({ id }) => id === c.req.param('id'))
      if (issue === undefined) return notFoundPage(assets, setting.language)
      const cards = await opened.cards(setting.contentLanguage)
      const page = { setting, overview, cards, issue, today }
      return await answerPage(c, serving, <IssuePage {...page} />)
    })
    .get('/topics', async (c) => {
      const { opened, setting } = await open(c)
      const cards = await opened.cards(setting.contentLanguage)
      const query = (c.req.query('q') ?? '').slice(0, QUERY_LIMIT)
      return await answerPage(
        c,
        serving,
        <TopicsPage setting={setting} cards={cards} query={query} />,
      )
    })
    .get('/topics/:id', async (c) => {
      const { opened, setting, today } = await open(c)
      const id = c.req.param('id')
      const cards = await opened.cards(setting.contentLanguage)
      const topic = (await opened.documents()).topics.find((each) => each.id === id)
      if (topic?.moved !== undefined) return redirect(setting.places.topic(topic.moved))
      if (topic?.split !== undefined) {
        const label = plainText(cards.labels[id] ?? id)
        const choice = (
          <SplitPage setting={setting} label={label} parts={topic.split} cards={cards} />
        )
        return await answerPage(c, serving, choice, 300)
      }
      const card = Object.hasOwn(cards.cards, id) ? cards.cards[id] : undefined
      if (card === undefined) return notFoundPage(assets, setting.language)
      const overview = await opened.overview(setting.contentLanguage)
      const page = { setting, card, cards, overview, today }
      return await answerPage(c, serving, <TopicPage {...page} />)
    })
    .get('/parties/:id', async (c) => {
      const { opened, setting } = await open(c)
      const party = (await opened.documents()).parties.find(({ id }) => id === c.req.param('id'))
      return party === undefined
        ? notFoundPage(assets, setting.language)
        : redirect(setting.places.topic(party.id))
    })
    .get('/timeline', async (c) => {
      const { opened, setting } = await open(c)
      const issue = ISSUES.find((id) => id === c.req.query('issue'))
      const overview = await opened.overview(setting.contentLanguage)
      const documents = await opened.documents()
      const events = eventLines(documents.events, setting.contentLanguage, issue)
      const sources = Object.fromEntries(documents.sources.map((source) => [source.id, source]))
      const page = { setting, overview, events, sources, issue }
      return await answerPage(c, serving, <TimelinePage {...page} />)
    })
    .get('/proposals', async (c) => {
      const { opened, setting } = await open(c)
      const overview = await opened.overview(setting.contentLanguage)
      const cards = await opened.cards(setting.contentLanguage)
      const page = { setting, overview, cards }
      return await answerPage(c, serving, <ProposalsPage {...page} />)
    })
    .get('/sources', async (c) => {
      const { opened, setting } = await open(c)
      const { sources } = await opened.documents()
      const seenAs = SEEN_AS.find((way) => way === c.req.query('seen'))
      const page = /^[1-9]\d{0,5}$/.test(c.req.query('page') ?? '')
        ? Number(c.req.query('page'))
        : 1
      return await answerPage(
        c,
        serving,
        <SourcesPage setting={setting} sources={sources} seenAs={seenAs} page={page} />,
      )
    })
    .get('/changes', async (c) => {
      const { opened, setting } = await open(c)
      const steps = (await changes.steps(opened.manifest.pack)) ?? []
      const before = /^[1-9]\d{0,14}$/.test(c.req.query('before') ?? '')
        ? Number(c.req.query('before'))
        : undefined
      const older = steps.filter(({ now }) => before === undefined || now.sequence < before)
      const shown = await changes.changes(older.slice(0, CHANGES_SHOWN))
      const nameOf = documentNames(await opened.documents(), setting.language)
      const page = {
        setting,
        changes: shown,
        nameOf,
        before,
        hasOlder: older.length > CHANGES_SHOWN,
      }
      return await answerPage(c, serving, <ChangesPage {...page} />)
    })
    .get('/about', async (c) => {
      const { opened, setting, today } = await open(c)
      const documents = await opened.documents()
      return await answerPage(
        c,
        serving,
        <AboutPage setting={setting} documents={documents} today={today} />,
      )
    })
    .get(
      '/try',
      async (c) => await answerPage(c, serving, <TryPage setting={(await open(c)).setting} />),
    )
    .get(
      '/sample',
      async (c) => await answerPage(c, serving, <SamplePage setting={(await open(c)).setting} />),
    )
    .get('/assets/:name', assetRoute(assets))
}
