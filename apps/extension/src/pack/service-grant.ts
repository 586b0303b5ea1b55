/**
 * The browser's permission to ask a service. Without it a request that may be read carries the
 * extension's origin, which in Firefox is a random mark of the installation: the service could know a
 * reader again. So the reader is asked for the service's host before the first request, and nothing
 * is requested without it.
 */
import { browser } from 'wxt/browser'
import { changeSettings, readSettings } from '../settings.ts'
import { readOrigins } from '../sites/sites.ts'

/** The service's scheme and host, as browsers grant them: a port cannot be named. */
const servicePattern = (service: string): string => {
  const { protocol, hostname } = new URL(service)
  return `${protocol}//${hostname}/*`
}

/** Whether the browser lets the extension ask the service without naming itself. */
export function isServiceGranted(service: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [servicePattern(service)] })
}

/** What was granted before the reader is asked again, as match patterns. */
export interface Grants {
  readonly reading: readonly string[]
  readonly asking: readonly string[]
}

export async function readGrants(): Promise<Grants> {
  const [reading, { serviceGrants: asking = [] }] = await Promise.all([
    readOrigins(),
    readSettings(),
  ])
  return { reading, asking }
}

/**
 * Asks the reader for the service's host. To be called first in the reader's gesture, which is why
 * the grants are read beforehand: the note that this grant is none for reading goes ahead of the
 * question, so that it is there when the browser tells the background of the grant.
 * @returns whether the service may be asked; false also where the browser refuses to ask.
 */
export async function requestServiceGrant(
  service: string,
  { reading, asking }: Grants,
): Promise<boolean> {
  const pattern = servicePattern(service)
  const serviceGrants = reading.includes(pattern) ? [...asking] : [...new Set([...asking, pattern])]
  const noted = changeSettings({ serviceGrants })
  const answer = browser.permissions.request({ origins: [pattern] })
  await noted
  return await answer.catch(() => false)
}

/**
 * Gives back what was granted for asking a service, but for the one that is configured; no grant for
 * reading. A note stays as long as its grant does: a grant without its note would be one for reading.
 */
export async function dropServiceGrants(): Promise<void> {
  const { serviceGrants = [], service } = await readSettings()
  const needed = service && servicePattern(service.url)
  const unneeded = serviceGrants.filter((pattern) => pattern !== needed)
  // Refused where the manifest requires the host: then there is nothing to give back.
  await Promise.allSettled(
    unneeded.map((pattern) => browser.permissions.remove({ origins: [pattern] })),
  )
  const { origins = [] } = await browser.permissions.getAll()
  const kept = serviceGrants.filter((pattern) => pattern === needed || origins.includes(pattern))
  await changeSettings({ serviceGrants: kept.length > 0 ? kept : undefined })
}
