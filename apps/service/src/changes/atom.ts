import type { Feed, FeedEntry } from './feed.tsx'

/** What XML 1.0 has no place for, not even escaped (its production 2, Char). */
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string): string =>
  text.replace(UNSPEAKABLE, '\ufffd').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')

const entryXml = ({ id, title, address, publishedAt, why, html }: FeedEntry): string => `
  <entry>
    <id>${escaped(id)}</id>
    <title>${escaped(title)}</title>
    <link rel="alternate" type="text/html" href="${escaped(address)}"/>
    <published>${escaped(publishedAt)}</published>
    <updated>${escaped(publishedAt)}</updated>${
      why === undefined ? '' : `\n    <summary>${escaped(why)}</summary>`
    }
    <content type="html">${escaped(html)}</content>
  </entry>`

/** The feed in Atom (RFC 4287). @param self its own address. */
export const toAtom = (feed: Feed, self: string): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
  <id>${escaped(feed.id)}</id>
  <title>${escaped(feed.title)}</title>
  <updated>${escaped(feed.updated)}</updated>
  <author><name>${escaped(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(feed.home)}"/>${feed.entries.map(entryXml).join('')}
</feed>
`
