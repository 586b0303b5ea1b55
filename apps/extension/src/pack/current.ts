import { keyFingerprint } from '@parley/taxonomy/pack'
import { browser } from 'wxt/browser'
import { report } from '../reporter.ts'
import { readSettings, type Service } from '../settings.ts'
import { bundledPack } from './bundled.ts'
import type { PackFiles } from './files.ts'
import { readerLanguage } from './languages.ts'
import { OpenedPack, readArtifacts } from './opened.ts'
import { type CheckOutcome, checkOutcomeSchema, type PackStatus, type PinnedKey } from './status.ts'
import { readStoredPack, storedFiles } from './stored.ts'

interface Current {
  readonly pack: OpenedPack
  readonly storedDamaged: boolean
}

let current: Promise<Current> | undefined

/**
 * The revision of the reader's service when one is whole and stored, else the extension's own.
 * Every artifact is compared with its hash before the revision is used at all.
 */
const choose = async (): Promise<Current> => {
  const { service } = await readSettings()
  if (service === undefined)
    return { pack: new OpenedPack(await bundledPack()), storedDamaged: false }
  try {
    const stored = await readStoredPack()
    if (stored !== undefined && stored.service === service.url) {
      const files: PackFiles = storedFiles(stored)
      await Promise.all(readArtifacts(files).map((artifact) => files.read(artifact)))
      return { pack: new OpenedPack(files), storedDamaged: false }
    }
    return { pack: new OpenedPack(await bundledPack()), storedDamaged: false }
  } catch (error) {
    report('stored pack', error)
    return { pack: new OpenedPack(await bundledPack()), storedDamaged: true }
  }
}

const settle = (): Promise<Current> => {
  const choosing = choose()
  choosing.catch(() => {
    if (current === choosing) current = undefined
  })
  return choosing
}

/** The pack in use, opened when it is first asked for; one for all tabs. */
export async function currentPack(): Promise<OpenedPack> {
  current ??= settle()
  return (await current).pack
}

/** The next question for the pack looks again at what is stored. */
export function dropCurrentPack(): void {
  current = undefined
}

const OUTCOME_KEY = 'lastCheck'

export const recordOutcome = (outcome: CheckOutcome): Promise<void> =>
  browser.storage.local.set({ [OUTCOME_KEY]: outcome })

export const forgetOutcome = (): Promise<void> => browser.storage.local.remove(OUTCOME_KEY)

const pinnedKey = async ({ keys: [key], followedAt }: Service): Promise<PinnedKey | undefined> =>
  key && {
    fingerprint: await keyFingerprint(key.publicKey),
    ...(followedAt === undefined ? {} : { followedAt }),
  }

export async function packStatus(): Promise<PackStatus> {
  current ??= settle()
  const [{ pack, storedDamaged }, { service }, stored] = await Promise.all([
    current,
    readSettings(),
    browser.storage.local.get(OUTCOME_KEY),
  ])
  const { manifest } = pack.files
  const key = service && (await pinnedKey(service))
  const lastCheck = checkOutcomeSchema.safeParse(stored[OUTCOME_KEY]).data
  return {
    pack: manifest.pack,
    revision: manifest.revision,
    sequence: manifest.sequence,
    publishedAt: manifest.publishedAt,
    expiresAt: manifest.expiresAt,
    evidenceUntil: manifest.evidenceUntil,
    language: readerLanguage(pack.files),
    expired: Date.parse(manifest.expiresAt) <= Date.now(),
    storedDamaged,
    ...(pack.files.service === undefined ? {} : { service: pack.files.service }),
    ...(service === undefined ? {} : { configured: service.url }),
    ...(key === undefined ? {} : { key }),
    ...(lastCheck === undefined ? {} : { lastCheck }),
  }
}
