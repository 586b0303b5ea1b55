import { plainText } from '@parley/ui'
import { type Context, Hono } from 'hono'
import type { Serving } from '../api/app-types.ts'
import { answerPage } from '../http/answer-page.ts'
import { FRESH, IMMUTABLE, OPEN, PAGE } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import type { OpenPack } from '../pack/open-pack.ts'
import { IssuePage } from './issue-page.tsx'
import { notFoundPage } from './not-found-page.tsx'
import { OverviewPage } from './overview-page.tsx'
import type { PageSetting } from './page.tsx'
import { placesIn } from './places.ts'
import { SamplePage } from './sample-page.tsx'
import { SplitPage, TopicPage } from './topic-page.tsx'
import { TryPage } from './try-page.tsx'

/** The pages for people, beside the interface for programs. */
export const webRoutes = ({ pack, assets, now }: Serving) => {
  const today = () => now().toISOString().slice(0, 10)
  const open = async (c: Context): Promise<{ opened: OpenPack; setting: PageSetting }> => {
    const opened = await pack()
    const places = placesIn(opened.languageFor(c.req.query('lang')))
    const { evidenceUntil } = opened.manifest
    const { languages } = opened
    return { opened, setting: { assets, places, path: c.req.path, languages, evidenceUntil } }
  }

  return new Hono()
    .get('/', async (c) => {
      const { opened, setting } = await open(c)
      const overview = await opened.overview(setting.places.language)
      return await answerPage(c, <OverviewPage setting={setting} overview={overview} />)
    })
    .get('/issues/:id', async (c) => {
      const { opened, setting } = await open(c)
      const overview = await opened.overview(setting.places.language)
      const issue = overview.issues.find(({ id }) => id === c.req.param('id'))
      if (issue === undefined) return notFoundPage()
      return await answerPage(
        c,
        <IssuePage setting={setting} overview={overview} issue={issue} today={today()} />,
      )
    })
    .get('/topics/:id', async (c) => {
      const { opened, setting } = await open(c)
      const id = c.req.param('id')
      const cards = await opened.cards(setting.places.language)
      const topic = (await opened.documents()).topics.find((each) => each.id === id)
      if (topic?.moved !== undefined) {
        const location = setting.places.topic(topic.moved)
        return new Response(null, {
          status: 308,
          headers: { ...PAGE, 'cache-control': FRESH, location },
        })
      }
      if (topic?.split !== undefined) {
        const label = plainText(cards.labels[id] ?? id)
        const choice = (
          <SplitPage setting={setting} label={label} parts={topic.split} cards={cards} />
        )
        return await answerPage(c, choice, 300)
      }
      const card = Object.hasOwn(cards.cards, id) ? cards.cards[id] : undefined
      if (card === undefined) return notFoundPage()
      return await answerPage(
        c,
        <TopicPage setting={setting} card={card} cards={cards} today={today()} />,
      )
    })
    .get('/try', async (c) => {
      const { setting } = await open(c)
      return await answerPage(c, <TryPage setting={setting} />)
    })
    .get('/sample', async (c) => {
      const { setting } = await open(c)
      return await answerPage(c, <SamplePage setting={setting} />)
    })
    .get('/assets/:name', (c) => {
      const asset = Object.values(assets).find(({ name }) => name === c.req.param('name'))
      if (asset === undefined) return problem(404, 'there is no such file')
      return new Response(asset.body, {
        headers: { ...OPEN, 'content-type': asset.type, 'cache-control': IMMUTABLE },
      })
    })
}
