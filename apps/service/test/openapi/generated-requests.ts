import fc from 'fast-check'
import {
  type Description,
  type Operation,
  type Route,
  routesOf,
  type Schema,
} from './description.ts'

/** Text that programs stumble over: empty, long, many scripts, controls, lone surrogates, attacks. */
const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e\u2066',
    'İı',
    '😀🕊',
    '%',
    '%00',
    '../../etc/passwd',
    "' OR '1'='1",
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    'null',
    '-1',
    '1e400',
    '0x10',
    'NaN',
  ),
  fc.integer({ min: 1_000, max: 20_000 }).map((length) => 'я'.repeat(length)),
)

/** Values of a schema, and of the same type outside it. */
const valuesOf = (schema: Schema, description: Description): fc.Arbitrary<unknown> => {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return valuesOf(description.components.schemas[name] ?? {}, description)
  }
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => valuesOf(each, description)))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.type === 'integer' || schema.type === 'number') {
    return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 1_000, 1_000) })
  }
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'array') return fc.array(valuesOf(schema.items ?? {}, description))
  if (schema.type === 'object') {
    const fields = Object.entries(schema.properties ?? {}).map(
      ([name, each]) => [name, valuesOf(each, description)] as const,
    )
    return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] })
  }
  return schema.pattern === undefined
    ? fc.string({ unit: 'grapheme', maxLength: schema.maxLength ?? 60 })
    : fc.stringMatching(new RegExp(schema.pattern))
}

/** Texts in which topics of the fixture stand, so that answers have something in them. */
const article = fc
  .array(
    fc.oneof(
      fc.constantFrom('New START', 'Minsk agreements', 'Мінські угоди', 'Russia', '\r\n\r\n', '😀'),
      fc.lorem({ maxCount: 12 }),
      oddText,
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '))

/** What names something in the fixture, beside whatever else the schema lets through. */
export type Known = Readonly<Record<string, readonly string[]>>

const parameterValue = (name: string, schema: Schema, known: Known, description: Description) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...(known[name] ?? ['new-start'])) },
    { weight: 3, arbitrary: valuesOf(schema, description).map(String) },
    { weight: 2, arbitrary: oddText },
  )

/** A lone surrogate cannot stand in an address: it is sent as the replacement character. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed())

const pathOf = (path: string, operation: Operation, known: Known, description: Description) => {
  const inPath = (operation.parameters ?? []).filter((p) => p.in === 'path')
  const values = Object.fromEntries(
    inPath.map(({ name, schema }) => [name, parameterValue(name, schema, known, description)]),
  )
  return fc
    .record(values)
    .map((chosen) =>
      path.replace(/\{(\w+)\}/g, (_, name: string) => encode(String(chosen[name])) || '-'),
    )
}

const queryOf = (operation: Operation, known: Known, description: Description) => {
  const pairs = (operation.parameters ?? [])
    .filter((p) => p.in === 'query')
    .map(({ name, schema }) =>
      parameterValue(name, schema, known, description).map((value) => [name, value] as const),
    )
  const unknown = fc.tuple(oddText, oddText)
  return fc
    .array(
      pairs.length === 0
        ? unknown
        : fc.oneof({ weight: 9, arbitrary: fc.oneof(...pairs) }, unknown),
      {
        maxLength: 4,
      },
    )
    .map((chosen) => chosen.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&'))
}

const ODD_HEADER = fc
  .string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((c) => String.fromCharCode(c)) })
  .map((text) => text.replaceAll('\u007f', '').trim())

const HEADERS = {
  accept: ['*/*', 'application/json', 'application/ld+json', 'text/html;q=0.9', 'x', ';;q=,'],
  'accept-encoding': ['br', 'gzip', 'identity;q=0', '*', 'br;q=0, gzip;q=2', ''],
  'accept-language': ['uk', 'uk-UA,en;q=0.5', '*', 'xx', 'de;q=0', 'q=;,'],
  'if-none-match': ['*', '""', 'W/"a", "b"', '"'],
  'if-modified-since': ['Mon, 01 Jan 2024 00:00:00 GMT', 'x'],
  range: ['bytes=0-1', 'bytes=9-1', 'lines=1'],
  origin: ['null', 'https://paper.example'],
  cookie: ['a=b', '__proto__=1'],
  authorization: ['Bearer x', 'Basic'],
  expect: ['100-continue'],
  'x-forwarded-for': ['::1', '1.2.3.4, unknown', '999.1.1.1'],
  'x-http-method-override': ['DELETE'],
} as const

const headersOf = fc.record(
  Object.fromEntries(
    Object.entries(HEADERS).map(([name, values]) => [
      name,
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, ODD_HEADER),
    ]),
  ) as Record<keyof typeof HEADERS, fc.Arbitrary<string>>,
  { requiredKeys: [] },
)

const CONTENT_TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'Application/JSON ; charset="UTF-8"',
  'application/json; charset=utf-16',
  'application/json; charset=latin1',
  'text/plain',
  'text/plain; charset=utf-8',
  'text/json',
  'application/ld+json',
  'application/problem+json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'application/jsonx',
  'json',
  '',
] as const

const utf8 = (text: string) => new TextEncoder().encode(text.toWellFormed())

const bodyOf = (
  schema: Schema,
  known: Known,
  description: Description,
): fc.Arbitrary<Uint8Array> => {
  const { properties = {}, $ref } = schema
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? ''
    return bodyOf(description.components.schemas[name] ?? {}, known, description)
  }
  const likely = Object.entries(properties).map(([name, each]) => {
    const some = name === 'text' ? article : fc.constantFrom(...(known[name] ?? ['en']))
    return [name, fc.oneof(some, valuesOf(each, description), oddText)] as const
  })
  const near = fc.record(Object.fromEntries(likely), { requiredKeys: [] })
  return fc.oneof(
    { weight: 6, arbitrary: valuesOf(schema, description).map((v) => utf8(JSON.stringify(v))) },
    { weight: 8, arbitrary: near.map((value) => utf8(JSON.stringify(value))) },
    { weight: 3, arbitrary: fc.jsonValue().map((value) => utf8(JSON.stringify(value))) },
    { weight: 1, arbitrary: oddText.map(utf8) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    { weight: 1, arbitrary: fc.constant(utf8(`${'['.repeat(10_000)}`)) },
  )
}

export interface Generated {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly type?: string | undefined
  readonly body?: Uint8Array | undefined
}

const METHODS = [
  'HEAD',
  'OPTIONS',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'GET',
  'PROPFIND',
  'X-Y',
] as const

const requestOf = (
  route: Route,
  known: Known,
  description: Description,
): fc.Arbitrary<Generated> => {
  const { path, method, operation } = route
  const [content] = Object.values(operation.requestBody?.content ?? {})
  const body = bodyOf(content?.schema ?? {}, known, description)
  return fc.record({
    operationId: fc.constant(operation.operationId),
    method: fc.oneof(
      { weight: 12, arbitrary: fc.constant(method.toUpperCase()) },
      { weight: 1, arbitrary: fc.constantFrom(...METHODS) },
    ),
    path: pathOf(path, operation, known, description),
    query: queryOf(operation, known, description),
    headers: headersOf.map((headers) => headers as Record<string, string>),
    type: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string | undefined>('application/json') },
      fc.constantFrom<string | undefined>(...CONTENT_TYPES, undefined),
    ),
    body:
      content === undefined
        ? fc.constant(undefined)
        : fc.option(body, { nil: undefined, freq: 20 }),
  })
}

/**
 * Requests made from the document alone and from names of the fixture: for every operation right
 * ones, nearly right ones and nonsense, in every part of a request.
 */
export const generatedRequests = (
  description: Description,
  known: Known,
): fc.Arbitrary<Generated> =>
  fc.oneof(...routesOf(description).map((route) => requestOf(route, known, description)))

/** The request as it is sent. */
export const toRequest = ({ method, path, query, headers, type, body }: Generated): Request => {
  const carriesBody = body !== undefined && method !== 'GET' && method !== 'HEAD'
  return new Request(`http://here${path}${query === '' ? '' : `?${query}`}`, {
    method,
    headers: { ...headers, ...(type === undefined ? {} : { 'content-type': type }) },
    ...(carriesBody && { body: new Uint8Array(body) }),
  })
}
