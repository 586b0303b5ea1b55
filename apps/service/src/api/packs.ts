import { createRoute, z } from '@hono/zod-openapi'
import { idSchema, manifestSchema, sha256Schema } from '@parley/taxonomy'
import type { Context } from 'hono'
import { answer } from '../http/answer.ts'
import { OPEN, REVALIDATED } from '../http/headers.ts'
import { isNamed } from '../http/negotiate.ts'
import { listOf, pageOf, pageQuery } from '../http/page-of.ts'
import { problem, validationProblem } from '../http/problem.ts'
import { answerArtifact } from '../http/stored-artifact.ts'
import type { Publication } from '../pack/pack-store.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answers, FAULTY, UNKNOWN } from './describe.ts'
import { manifest, signature } from './named-schemas.ts'
import { unknownAfter } from './unknown-after.ts'

const packEntrySchema = manifestSchema.omit({ artifacts: true }).extend({ manifest: z.url() })
const packParams = z.object({ pack: idSchema })
const ARTIFACT_HEADERS = z.object({
  ETag: z.string(),
  Vary: z.string(),
  'Content-Encoding': z.enum(['br', 'gzip']).optional(),
})
const noPack = () => problem(404, 'there is no such pack; GET /v1/packs lists them')

/** The signed bytes of a publication, unless the client holds them. */
const send = (c: Context, bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
  isNamed(c.req.header('if-none-match'), headers.etag ?? '')
    ? new Response(null, { status: 304, headers })
    : new Response(bytes, { headers })

const artifactParams = packParams.extend({ sha256: sha256Schema })

/**
 * Described here and answered by a plain handler: nearly all that is sent is artifacts, and a store
 * that has nothing of this name tells a faulty one early enough.
 */
const artifactRoute = createRoute({
  method: 'get',
  path: '/v1/packs/{pack}/artifacts/{sha256}',
  operationId: 'getArtifact',
  tags: ['packs'],
  request: { params: artifactParams },
  responses: {
    200: {
      description: 'The artifact, for ever the same; brotli or gzip where accepted.',
      headers: ARTIFACT_HEADERS,
      content: { 'application/octet-stream': { schema: z.string() } },
    },
    304: { description: 'The client holds it already.', headers: ARTIFACT_HEADERS },
    ...FAULTY,
    ...UNKNOWN,
  },
})

const noArtifact = (c: Context): Response =>
  validationProblem({ target: 'param', ...artifactParams.safeParse(c.req.param()) }, c) ??
  problem(404, 'no revision of this pack has such an artifact')

/** Packs: the manifest, its signature, and the artifacts that it names. */
export const packRoutes = ({ store, originOf, addressOf }: Serving) => {
  const entryOf = ({ manifest: { artifacts: _, ...entry } }: Publication, origin: string) => ({
    ...entry,
    manifest: `${origin}/v1/packs/${entry.pack}/manifest.json`,
  })
  const router = createRouter()
  router.openAPIRegistry.registerPath(artifactRoute)
  router.get(artifactRoute.getRoutingPath(), async (c) => {
    const found = await answerArtifact(store, {
      ...c.req.param(),
      acceptEncoding: c.req.header('accept-encoding'),
      ifNoneMatch: c.req.header('if-none-match'),
    })
    if (found === undefined) return noArtifact(c)
    const { status, headers, body } = found
    const encodeBody = headers['content-encoding'] && ({ encodeBody: 'manual' } as const)
    return new Response(body ?? null, { status, headers, ...encodeBody })
  })
  return router
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/packs/{pack}/manifest.json',
        operationId: 'getManifest',
        tags: ['packs'],
        request: { params: packParams },
        responses: { ...answers(manifest, 'The signed bytes.'), ...FAULTY, ...UNKNOWN },
      }),
      async (c) => {
        const current = await store.current(c.req.valid('param').pack)
        if (current === undefined) return noPack()
        const { sequence, revision } = current.manifest
        return send(c, current.body, {
          ...OPEN,
          'content-type': 'application/json',
          'cache-control': REVALIDATED,
          etag: `"${sequence}-${revision}"`,
        })
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/packs/{pack}/manifest.json.sig',
        operationId: 'getSignature',
        tags: ['packs'],
        request: { params: packParams },
        responses: {
          ...answers(signature, 'Ed25519 over the bytes of manifest.json.'),
          ...FAULTY,
          ...UNKNOWN,
        },
      }),
      async (c) => {
        const current = await store.current(c.req.valid('param').pack)
        return current === undefined
          ? noPack()
          : await answer(c, current.signature, { 'cache-control': REVALIDATED })
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/packs',
        operationId: 'listPacks',
        tags: ['packs'],
        request: { query: z.object(pageQuery) },
        responses: {
          ...answers(listOf(packEntrySchema), 'The packs of this service.'),
          ...FAULTY,
        },
      }),
      async (c) => {
        const ids = (await store.packs()).map((id) => ({ id }))
        const page = pageOf(ids, c.req.valid('query'), addressOf(c.req.raw))
        if (page === undefined) return unknownAfter()
        const publications = await Promise.all(page.items.map(({ id }) => store.current(id)))
        const items = publications.flatMap((p) =>
          p === undefined ? [] : [entryOf(p, originOf(c.req.raw))],
        )
        return await answer(c, { ...page, items })
      },
    )
}
