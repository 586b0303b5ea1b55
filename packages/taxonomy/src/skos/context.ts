/**
 * The context of a JSON-LD document: what its keys and compact addresses stand for. Reads inline
 * contexts with prefixes, types, languages and language maps; a context that lies elsewhere, or
 * uses more than that, is refused rather than guessed at. https://www.w3.org/TR/json-ld11/#the-context
 */

/** A key of the document and how its values are to be read. */
export interface Term {
  readonly iri: string
  readonly type?: string
  readonly container?: string
  readonly language?: string
}

export interface Context {
  readonly terms: ReadonlyMap<string, Term>
  readonly base?: string
  readonly vocabulary?: string
  readonly language?: string
}

/** Something in the document that is not read; `message` says what. */
export class UnreadableJsonLd extends Error {
  override readonly name = 'UnreadableJsonLd'
}

const TERM_KEYS = new Set(['@id', '@type', '@container', '@language'])
const CONTAINERS = new Set(['@language', '@set', '@list'])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

const rawTerm = (name: string, definition: unknown): Term => {
  if (typeof definition === 'string') return { iri: definition }
  if (!isObject(definition)) throw new UnreadableJsonLd(`the context defines ${name} as no text`)
  const unread = Object.keys(definition).filter((key) => !TERM_KEYS.has(key) && key !== '@prefix')
  if (unread.length > 0)
    throw new UnreadableJsonLd(`the context uses ${unread.join(', ')} for ${name}`)
  const { '@id': iri, '@type': type, '@container': container, '@language': language } = definition
  const isKnown = container === undefined || CONTAINERS.has(String(container))
  if (!isKnown)
    throw new UnreadableJsonLd(`the context uses the container ${container} for ${name}`)
  return {
    iri: textOf(iri) ?? name,
    ...(typeof type === 'string' && { type }),
    ...(typeof container === 'string' && { container }),
    ...(typeof language === 'string' && { language }),
  }
}

const expandCompact = (text: string, raw: ReadonlyMap<string, Term>, depth = 0): string => {
  const colon = text.indexOf(':')
  const prefix = raw.get(colon < 0 ? text : text.slice(0, colon))
  if (prefix === undefined || prefix.iri === text || depth > raw.size) return text
  const start = expandCompact(prefix.iri, raw, depth + 1)
  return colon < 0 ? start : start + text.slice(colon + 1)
}

/** Reads the contexts of a document, later ones over earlier ones. @throws UnreadableJsonLd */
export const readContext = (value: unknown, documentBase?: string): Context => {
  const raw = new Map<string, Term>()
  const keywords: Record<string, string> = {}
  for (const part of Array.isArray(value) ? value : [value]) {
    if (part === undefined || part === null) continue
    if (typeof part === 'string')
      throw new UnreadableJsonLd(`the context is at ${part}; write it into the document`)
    if (!isObject(part)) throw new UnreadableJsonLd('the context is no map')
    for (const [name, definition] of Object.entries(part)) {
      if (!name.startsWith('@')) {
        if (definition !== null) raw.set(name, rawTerm(name, definition))
      } else if (typeof definition === 'string') keywords[name] = definition
    }
  }
  const base = keywords['@base'] ?? documentBase
  const terms = new Map(
    [...raw].map(([name, term]) => [
      name,
      {
        ...term,
        iri: expandCompact(term.iri, raw),
        ...(term.type && { type: expandCompact(term.type, raw) }),
      },
    ]),
  )
  return {
    terms,
    ...(base && { base }),
    ...(keywords['@vocab'] && { vocabulary: expandCompact(keywords['@vocab'], raw) }),
    ...(keywords['@language'] && { language: keywords['@language'] }),
  }
}

const withPrefix = (text: string, { terms }: Context): string | undefined => {
  const colon = text.indexOf(':')
  if (colon < 0) return undefined
  const prefix = terms.get(text.slice(0, colon))
  return prefix && !text.startsWith('//', colon + 1) ? prefix.iri + text.slice(colon + 1) : text
}

/** The address that a key or a type stands for; undefined for a key that stands for none. */
export const expandTerm = (text: string, context: Context): string | undefined => {
  if (text.startsWith('@')) return text
  const known = context.terms.get(text)?.iri ?? withPrefix(text, context)
  return known ?? (context.vocabulary === undefined ? undefined : context.vocabulary + text)
}

/** The address of a node, resolved against the base. */
export const expandId = (text: string, context: Context): string => {
  const full = withPrefix(text, context)
  if (full !== undefined) return full
  return context.base && URL.canParse(text, context.base) ? new URL(text, context.base).href : text
}
