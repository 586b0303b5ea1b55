import { beforeAll, describe, expect, it } from 'vitest'
import { type Fixture, serveFixture } from '../../test/serve-fixture.ts'
import { type AnnotationPage, annotationPageSchema } from '../annotate/annotation.ts'
import { problemSchema } from '../http/problem.ts'
import { ANNOTATE_LIMIT } from './annotate.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await serveFixture()
})

const post = (
  body: BodyInit | null,
  headers: Record<string, string> = {},
  origin = 'http://here',
) =>
  fixture.app.request(`${origin}/v1/annotate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })

const annotate = async (text: string, language?: string): Promise<AnnotationPage> => {
  const answer = await post(JSON.stringify({ text, language }))
  expect(answer.status).toBe(200)
  return annotationPageSchema.strict().parse(await answer.json())
}

/** A UUID of version 8 as a URN. */
const ID = expect.stringMatching(
  /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
)

const problemOf = async (answer: Response) => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  return (await answer.json()) as { status: number; detail: string; errors?: unknown }
}

describe('a limit of texts', () => {
  const annotateFrom = (app: Fixture['app'], from: string) =>
    app.request('http://here/v1/annotate', {
      method: 'POST',
      headers: { 'content-type': 'application/json', from },
      body: JSON.stringify({ text: 'New START' }),
    })

  it('holds for each network, where the host has set one', async () => {
    const clientOf = ({ headers }: Request) => headers.get('from') ?? ''
    const { app } = await serveFixture(undefined, { annotatePerMinute: 2, clientOf })
    const first = '198.51.100.1'
    for (const status of [200, 200, 429])
      expect((await annotateFrom(app, first)).status).toBe(status)
    const refused = await annotateFrom(app, first)
    expect(refused.headers.get('retry-after')).toBe('30')
    expect(problemSchema.parse(await refused.json()).detail).not.toContain(first)
    expect((await annotateFrom(app, '198.51.100.2')).status).toBe(200)
  })

  it('is not there unless it is set', async () => {
    const { app } = await serveFixture()
    for (let times = 0; times < 50; times++)
      expect((await annotateFrom(app, '198.51.100.1')).status).toBe(200)
  })
})

describe('POST /v1/annotate', () => {
  it('answers a W3C AnnotationPage', async () => {
    const text = 'They spoke of New START yesterday.'
    expect(await annotate(text)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: ID,
      type: 'AnnotationPage',
      partOf: { id: ID, type: 'AnnotationCollection', total: 1 },
      startIndex: 0,
      items: [
        {
          id: ID,
          type: 'Annotation',
          motivation: 'identifying',
          body: {
            type: 'SpecificResource',
            purpose: 'identifying',
            source: 'http://here/v1/topics/new-start',
          },
          target: {
            type: 'SpecificResource',
            source: ID,
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: 'New START',
                prefix: 'They spoke of ',
                suffix: ' yesterday.',
              },
              { type: 'TextPositionSelector', start: 14, end: 23 },
            ],
          },
        },
      ],
    })
  })

  it('gives everything an IRI of its own, and one text to all targets', async () => {
    const text = 'New START and the Minsk agreements'
    const [first, again] = [await annotate(text), await annotate(text)]
    const idsOf = ({ id, partOf, items }: AnnotationPage) => [
      id,
      partOf.id,
      ...items.flatMap((item) => [item.id, item.target.source]),
    ]
    expect(new Set(idsOf(first)).size).toBe(5)
    expect(new Set([...idsOf(first), ...idsOf(again)]).size).toBe(10)
  })

  it('names its type, keeps nothing and opens to every origin', async () => {
    const { headers } = await post('{"text":""}', { origin: 'https://paper.example' })
    expect(headers.get('content-type')).toBe(
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
  })

  it.each([
    ['astral characters before and in the context', `😀😀 New START ${'🕊'.repeat(40)}`],
    ['CRLF lines', 'One.\r\n\r\nTwo: New START.\r\nThree, the Minsk agreements'],
    ['a lone carriage return and a line separator', 'One\rNew START\u2028Minsk agreements'],
    ['lone surrogates', 'a \ud83d b New START \ude00'],
    ['combining marks', 'e\u0301e\u0301 New START'],
  ])('counts code points rightly with %s', async (_, text) => {
    const points = [...text]
    const { items } = await annotate(text)
    expect(items.length).toBeGreaterThan(0)
    for (const { target } of items) {
      const [quote, { start, end }] = target.selector
      expect(points.slice(start, end).join('')).toBe(quote.exact)
      expect(quote.prefix).toBe(points.slice(Math.max(0, start - 32), start).join(''))
      expect(quote.suffix).toBe(points.slice(end, end + 32).join(''))
    }
  })

  it.each([
    ['', 0],
    ['\r\n \n', 0],
    ['Nothing of note happened in the garden.', 0],
    ['Russia and Ukraine are parties and are not annotated.', 0],
    ['New START and the Minsk agreements', 2],
    ['New START.\nNew START.', 2],
  ])('finds in %j %i mentions', async (text, count) => {
    expect((await annotate(text)).items).toHaveLength(count)
  })

  it('detects the language when none is named, and believes the one that is', async () => {
    const text = 'Сторони згадали Мінські угоди й розійшлися.'
    expect((await annotate(text)).items).toHaveLength(1)
    expect((await annotate(text, 'uk-UA')).items).toHaveLength(1)
    expect((await annotate(text, 'en')).items).toHaveLength(0)
  })

  it('reads a paragraph in another language in that language', async () => {
    const text =
      'The minister spoke of New START at some length and said that it was not for him to judge.\n\nМіністр докладно говорив про Мінські угоди й сказав, що їх так ніхто і не виконав за ці роки.'
    expect((await annotate(text)).items.map(({ body }) => body.source)).toEqual([
      'http://here/v1/topics/new-start',
      'http://here/v1/topics/minsk-agreements',
    ])
  })

  it('finds a name that goes over the end of a wrapped line', async () => {
    const text =
      'The two delegations met on Monday and spoke about a treaty of the year 2010, New\nSTART, which had come to an end in the winter.'
    const { items } = await annotate(text)
    expect(items.map(({ target }) => target.selector[0].exact)).toEqual(['New\nSTART'])
  })

  it.each(['de', 'fi', 'zh-Hant', 'EN-gb'])('reads %s with the English index', async (language) => {
    expect((await annotate('Of New START', language)).items).toHaveLength(1)
  })

  it('takes the configured origin for addresses, else the one it was asked at', async () => {
    const configured = await serveFixture(undefined, { publicOrigin: 'https://parley.example' })
    const request = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const body = JSON.stringify({ text: 'New START' })
    const of = async (app: Fixture['app']) =>
      await (await app.request('http://inner:8787/v1/annotate', { ...request, body })).text()
    expect(await of(configured.app)).toContain('"https://parley.example/v1/topics/new-start"')
    expect(await of(fixture.app)).toContain('"http://inner:8787/v1/topics/new-start"')
  })

  it.each([
    ['no text', '{}', 'text'],
    ['a text that is no string', '{"text":5}', 'text'],
    ['a language that is no tag', '{"text":"","language":"English, please"}', 'language'],
    ['an unknown field', '{"text":"","url":"https://x.example"}', 'url'],
    ['no object', '[]', ''],
  ])('answers 400 and names the field for %s', async (_, body, field) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    expect((await problemOf(answer)).errors).toEqual([
      expect.objectContaining({ in: 'body', field, detail: expect.any(String) }),
    ])
  })

  it('names every faulty field at once', async () => {
    const { errors } = await problemOf(await post('{"language":1,"more":2}'))
    expect(errors).toHaveLength(3)
  })

  it.each([
    ['broken JSON', '{"text":'],
    ['no body', ''],
    ['broken UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['an overlong encoding', new Uint8Array([0x22, 0xc0, 0xaf, 0x22])],
  ])('answers 400 to %s', async (_, body) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    await problemOf(answer)
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    '',
  ])('answers 415 to the content type %j', async (type) => {
    const answer = await post('{"text":"New START"}', { 'content-type': type })
    expect(answer.status).toBe(415)
    await problemOf(answer)
  })

  it('answers 415 to a body in a content encoding', async () => {
    expect((await post('{"text":""}', { 'content-encoding': 'gzip' })).status).toBe(415)
  })
})

describe('the size limit of POST /v1/annotate', () => {
  const bodyOf = (bytes: number) => {
    const frame = '{"text":""}'
    return `{"text":"${'x'.repeat(bytes - frame.length)}"}`
  }
  const stream = (text: string) => new Blob([text]).stream()

  it('takes as many bytes as the limit', async () => {
    expect((await post(bodyOf(ANNOTATE_LIMIT))).status).toBe(200)
  })

  it.each([
    ['one byte more', bodyOf(ANNOTATE_LIMIT + 1), {}],
    ['fewer characters but more bytes', JSON.stringify({ text: 'ї'.repeat(100_000) }), {}],
    ['a length that is a lie', bodyOf(ANNOTATE_LIMIT + 1), { 'content-length': '2' }],
    [
      'a chunked body that also names a small length',
      bodyOf(ANNOTATE_LIMIT + 1),
      { 'content-length': '2', 'transfer-encoding': 'chunked' },
    ],
  ])('answers 413 to %s', async (_, body, headers) => {
    const request = new Request('http://here/v1/annotate', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: stream(body),
      duplex: 'half',
    } as RequestInit)
    const answer = await fixture.app.request(request)
    expect(answer.status).toBe(413)
    await problemOf(answer)
  })

  it('stops reading soon after the limit', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 10_000
        controller.enqueue(new Uint8Array(10_000).fill(0x20))
      },
    })
    const answer = await fixture.app.request('http://here/v1/annotate', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(answer.status).toBe(413)
    expect(sent).toBeLessThan(ANNOTATE_LIMIT + 50_000)
  })
})
