import { z } from '@hono/zod-openapi'
import type { Feed } from './feed.tsx'

/** What this service writes of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeedSchema = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.url(),
    feed_url: z.url(),
    language: z.string(),
    authors: z.array(z.object({ name: z.string() })),
    items: z.array(
      z.object({
        id: z.string(),
        url: z.url(),
        title: z.string(),
        summary: z.string().optional(),
        content_html: z.string(),
        date_published: z.iso.datetime(),
      }),
    ),
  })
  .openapi('JsonFeed')

/** The feed in JSON. @param self its own address. */
export const toJsonFeed = (feed: Feed, self: string): z.infer<typeof jsonFeedSchema> => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  home_page_url: feed.home,
  feed_url: self,
  language: feed.language,
  authors: [{ name: feed.author }],
  items: feed.entries.map(({ id, title, address, publishedAt, why, html }) => ({
    id,
    url: address,
    title,
    ...(why === undefined ? {} : { summary: why }),
    content_html: html,
    date_published: publishedAt,
  })),
})
