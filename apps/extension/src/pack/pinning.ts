import type { PublicKey } from '@parley/taxonomy/pack'
import { keyFingerprint } from '@parley/taxonomy/pack'
import { browser } from 'wxt/browser'
import type { KeyLine } from '../messages/answers.ts'
import { changeSettings, readSettings } from '../settings.ts'
import { dropCurrentPack, forgetOutcome } from './current.ts'
import { fetchKeys, serviceBase } from './service-client.ts'
import { dropServiceGrants } from './service-grant.ts'
import type { CheckOutcome } from './status.ts'
import { forgetStoredPack } from './stored.ts'
import { checkService } from './update.ts'

const UPDATE_ALARM = 'check-pack'
/** Twice a day: statuses are dated to the day, and a reader is told how old they are. */
const UPDATE_MINUTES = 12 * 60

/** Fingerprints are computed here, never taken from the service. */
const describe = async (key: PublicKey): Promise<KeyLine> => ({
  id: key.id,
  fingerprint: await keyFingerprint(key.publicKey),
  since: key.since,
})

export async function listKeys(service: string, signal: AbortSignal): Promise<readonly KeyLine[]> {
  return await Promise.all((await fetchKeys(service, signal)).map(describe))
}

/**
 * Pins the key whose fingerprint the reader confirmed, then takes the service's revision.
 * @throws when the service no longer offers that key.
 */
export async function addService(
  url: string,
  fingerprint: string,
  signal: AbortSignal,
): Promise<CheckOutcome> {
  const keys = await fetchKeys(url, signal)
  const fingerprints = await Promise.all(keys.map((key) => keyFingerprint(key.publicKey)))
  const key = keys[fingerprints.indexOf(fingerprint)]
  if (key === undefined) throw new Error('The service does not offer the confirmed key')
  await changeSettings({ service: { url: serviceBase(url), keys: [key] } })
  await dropServiceGrants()
  await keepUpdating()
  dropCurrentPack()
  return await checkService(signal)
}

/** Sets the alarm anew where a service is configured: browsers may lose alarms between sessions. */
export async function keepUpdating(): Promise<void> {
  const { service } = await readSettings()
  if (service === undefined || (await browser.alarms.get(UPDATE_ALARM)) !== undefined) return
  await browser.alarms.create(UPDATE_ALARM, { periodInMinutes: UPDATE_MINUTES })
}

/** Forgets the service, its keys, what it delivered, and the grant given for asking it. */
export async function removeService(): Promise<void> {
  await browser.alarms.clear(UPDATE_ALARM)
  await changeSettings({ service: undefined })
  await dropServiceGrants()
  await forgetStoredPack()
  await forgetOutcome()
  dropCurrentPack()
}

/** Calls back when it is time to look at the service. */
export function onUpdateDue(due: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UPDATE_ALARM) due()
  })
}
