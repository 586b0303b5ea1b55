import {
  type Manifest,
  type PublicKey,
  publicKeySchema,
  signatureSchema,
  verifyArtifact,
  verifyManifest,
} from '@parley/taxonomy'
import { z } from 'zod'
import { fetchRaw, type RawAnswer } from './fetch-raw.ts'

type Save = (path: string, content: string | Uint8Array) => Promise<void>

const parse = ({ body }: RawAnswer): unknown => JSON.parse(new TextDecoder().decode(body))

/** @throws RangeError when the service does not answer with success. */
export const getOk = async (url: URL, headers?: Record<string, string>): Promise<RawAnswer> => {
  const answer = await fetchRaw(url, headers)
  if (answer.status !== 200) throw new RangeError(`${url.href} answered ${answer.status}`)
  return answer
}

export const fetchKeys = async (service: URL): Promise<readonly PublicKey[]> =>
  z
    .object({ items: z.array(publicKeySchema) })
    .parse(parse(await getOk(new URL('/v1/keys', service)))).items

const ENDINGS = { identity: '', br: '.br', gzip: '.gz' } as const

/**
 * Saves one pack as it is signed: the manifest's exact bytes, the signature, and every artifact with
 * its compressed forms beside it. All of it is verified before it is kept.
 * @throws RangeError when anything is not what its signature or hash says.
 */
export const savePack = async (
  service: URL,
  pack: string,
  keys: readonly PublicKey[],
  save: Save,
): Promise<Manifest> => {
  const folder = `v1/packs/${pack}`
  const base = new URL(`/${folder}/manifest.json`, service)
  const { body } = await getOk(base)
  const sig = await getOk(new URL(`${base.href}.sig`))
  const signed = { body, signature: signatureSchema.parse(parse(sig)) }
  const verdict = await verifyManifest(signed, { pack, keys, now: new Date() })
  if (verdict.kind === 'refused')
    throw new RangeError(`the manifest of ${pack} does not hold: ${verdict.reason}; try again`)
  for (const artifact of verdict.manifest.artifacts) {
    for (const [encoding, ending] of Object.entries(ENDINGS)) {
      const answer = await getOk(new URL(artifact.href, base), { 'accept-encoding': encoding })
      const isPlain = encoding === 'identity'
      if (isPlain && !(await verifyArtifact(artifact, answer.body)))
        throw new RangeError(`the artifact ${artifact.sha256} is not what the manifest names`)
      const sent = answer.headers['content-encoding'] ?? 'identity'
      if (sent === encoding) await save(`${folder}/${artifact.href}${ending}`, answer.body)
    }
  }
  await save(`${folder}/manifest.json`, body)
  await save(`${folder}/manifest.json.sig`, sig.body)
  return verdict.manifest
}
