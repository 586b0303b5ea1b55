import { type SkosDocument, toSkos } from '@parley/taxonomy'
import type { Context } from 'hono'
import { answer } from '../http/answer.ts'
import { prefersJsonLd } from '../http/negotiate.ts'
import type { OpenPack } from '../pack/open-pack.ts'
import { VARY } from './answer-texts.ts'
import type { Serving } from './app-types.ts'

export const isSkosAsked = (c: Context): boolean => prefersJsonLd(c.req.header('accept'))

type Node = SkosDocument['@graph'][number]

/** Every id that stands anywhere in a node. */
const namesIn = (node: Node): ReadonlySet<string> => {
  const names = new Set<string>()
  JSON.stringify(node, (_, value: unknown) => {
    if (typeof value === 'string') names.add(value)
    return value
  })
  return names
}

/** A concept, and the sources that it cites; other concepts it only names. */
const partOf = ({ '@context': context, '@graph': graph }: SkosDocument, id: string) => {
  const found = graph.filter(
    ({ '@id': name }) => name === `topics/${id}` || name === `parties/${id}`,
  )
  const named = new Set(found.flatMap((node) => [...namesIn(node)]))
  const sources = graph.filter(
    ({ '@id': name }) => typeof name === 'string' && name.startsWith('sources/') && named.has(name),
  )
  return { '@context': context, '@graph': [...found, ...sources] }
}

/**
 * The pack as SKOS. Made once for a publication and an origin: where requests name several origins,
 * only the last one's is kept.
 */
export const skosReader = ({ pack, originOf }: Serving) => {
  const kept = new WeakMap<OpenPack, { readonly origin: string; readonly document: SkosDocument }>()
  const read = async (c: Context): Promise<SkosDocument> => {
    const open = await pack()
    const origin = originOf(c.req.raw)
    const known = kept.get(open)
    if (known?.origin === origin) return known.document
    const document = toSkos(await open.documents(), `${origin}/v1/`)
    kept.set(open, { origin, document })
    return document
  }
  const answerSkos = async (c: Context, document: SkosDocument) => {
    return await answer(c, document, {
      vary: VARY,
      'content-language': (await pack()).languages.join(', '),
      'content-type': 'application/ld+json',
    })
  }
  return {
    whole: async (c: Context) => await answerSkos(c, await read(c)),
    concept: async (c: Context, id: string) => await answerSkos(c, partOf(await read(c), id)),
  }
}
