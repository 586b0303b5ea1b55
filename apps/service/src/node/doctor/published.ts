import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PublicKey, statsOf, verifyManifest } from '@parley/taxonomy'
import { type OpenPack, packReader } from '../../pack/open-pack.ts'
import type { PackStore, Publication } from '../../pack/pack-store.ts'
import { RENEWAL } from '../../pack/publish.ts'
import { openSigningKey } from '../../pack/signing-key.ts'
import { type Finding, findingsOf } from './finding.ts'

/** Clocks that are set by the network differ by less. */
const MOST_SKEW = 5 * 60_000
const RESTORE_KEY = 'restore signing-key.json from a backup; clients have pinned its key'

/** No clock is asked from outside: what was written here cannot be newer than now. */
const checkClock = (
  publications: readonly Publication[],
  keys: readonly PublicKey[],
  now: Date,
) => {
  const clock = findingsOf('clock')
  const times = [
    ...publications.map(({ manifest }) => manifest.publishedAt),
    ...publications.map(({ manifest }) => `${manifest.evidenceUntil}T00:00:00Z`),
    ...keys.map(({ since }) => since),
  ]
  const newest = times.reduce((one, other) => (Date.parse(one) > Date.parse(other) ? one : other))
  return Date.parse(newest) > now.valueOf() + MOST_SKEW
    ? clock.fault(
        `the clock says ${now.toISOString()}, and ${newest} was written here already`,
        'set the clock right (timedatectl set-ntp true); manifests would be dated wrong',
      )
    : clock.ok(`${now.toISOString()}, after all that was written here`)
}

const checkKey = async (
  folder: string,
  keys: readonly PublicKey[],
  publications: readonly Publication[],
  now: Date,
): Promise<Finding> => {
  const found = findingsOf('key')
  const text = await readFile(join(folder, 'signing-key.json'), 'utf8').catch(() => undefined)
  if (text === undefined) return found.fault('the signing key is missing', RESTORE_KEY)
  const own = await openSigningKey(text).catch(() => undefined)
  if (own === undefined) return found.fault('signing-key.json holds no signing key', RESTORE_KEY)
  const { id, fingerprint } = own.public
  if (!keys.some((key) => key.id === id))
    return found.warning(
      `the key ${fingerprint} has never signed here`,
      'the next start signs with it, and clients that pinned another refuse it: is this the right file?',
    )
  for (const { manifest, body, signature } of publications) {
    const verdict = await verifyManifest({ body, signature }, { pack: manifest.pack, keys, now })
    if (verdict.kind !== 'accepted')
      return found.fault(
        `clients refuse the manifest of ${manifest.pack} (${verdict.reason})`,
        'restore a backup',
      )
  }
  return found.ok(`the key ${fingerprint} signs here, and clients can check its manifests`)
}

const checkExpiry = ({ manifest }: Publication, now: Date): Finding => {
  const found = findingsOf('pack')
  const { pack, sequence, expiresAt } = manifest
  const left = Date.parse(expiresAt) - now.valueOf()
  const says = `${pack}, sequence ${sequence}, is valid until ${expiresAt.slice(0, 10)}`
  const fix = 'start the service: it signs the manifest afresh, then once a day where it is due'
  if (left <= 0) return found.fault(`${says}: clients say that they hear nothing new`, fix)
  return left < RENEWAL ? found.warning(`${says} and was not renewed in time`, fix) : found.ok(says)
}

const checkReview = async (open: OpenPack, now: Date): Promise<Finding> => {
  const found = findingsOf('review')
  const { statuses } = statsOf(await open.documents(), now.toISOString().slice(0, 10))
  const says = `${statuses.due} of ${statuses.count} statuses are past the day for their review`
  return statuses.due === 0
    ? found.ok(says)
    : found.warning(
        `${says}, the oldest since ${statuses.oldest?.reviewBy}; readers see their dates`,
        'take a newer release, or review the documents and build the pack again',
      )
}

/** The clock, the key, and what is published, against each other. */
export const checkPublished = async (
  folder: string,
  store: PackStore,
  now: Date,
): Promise<readonly Finding[]> => {
  const keys = await store.keys()
  const current = await Promise.all((await store.packs()).map((pack) => store.current(pack)))
  const publications = current.filter((publication) => publication !== undefined)
  if (publications.length === 0)
    return [findingsOf('pack').ok('nothing is published yet; the first start does so')]
  return [
    checkClock(publications, keys, now),
    await checkKey(folder, keys, publications, now),
    ...publications.map((publication) => checkExpiry(publication, now)),
    await checkReview(await packReader(store)(), now),
  ]
}
