/**
 * Where Parley reads by itself: the hosts that the reader granted for reading, less those switched
 * off. The browser keeps the grants; stored are the switched-off hosts, and which grants were
 * given for asking a service and are therefore none for reading.
 */
import { browser } from 'wxt/browser'
import { changeSettings, readSettings } from '../settings.ts'

export const ALL_SITES = '*://*/*'

export const hostPattern = (host: string): string => `*://${host}/*`

/** The host of a page that can be annotated, or undefined for browser pages and files. */
export function webHost(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined
}

/** The host of what a reader typed for a site, with or without `https://` and a path. */
export function siteHost(typed: string): string | undefined {
  const text = typed.trim()
  const host = webHost(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  return host !== undefined && /^[^.]+(\.[^.]+)+$/.test(host) ? host : undefined
}

/** Of such grants, those that were given for reading: all but those given for asking a service. */
export async function forReading(origins: readonly string[]): Promise<readonly string[]> {
  const { serviceGrants = [] } = await readSettings()
  return origins.filter((origin) => !serviceGrants.includes(origin))
}

/** The match patterns that the reader granted for reading. */
export async function readOrigins(): Promise<readonly string[]> {
  return await forReading((await browser.permissions.getAll()).origins ?? [])
}

/** Whether pages of the host are read without being asked to each time. */
export async function isOn(host: string): Promise<boolean> {
  const [granted, { off }] = await Promise.all([
    browser.permissions.contains({ origins: [hostPattern(host)] }),
    readSettings(),
  ])
  return granted && !off.includes(host)
}

export async function allow(hosts: readonly string[]): Promise<void> {
  const { off } = await readSettings()
  await changeSettings({ off: off.filter((host) => !hosts.includes(host)) })
}

/** Gives a host's own grant back; where a wider grant remains, notes the host as switched off. */
export async function disallow(host: string): Promise<void> {
  const origins = [hostPattern(host)]
  // Browsers refuse to take back what the manifest requires; the host is then noted as off.
  await browser.permissions.remove({ origins }).catch(() => false)
  if (!(await browser.permissions.contains({ origins }))) return
  const { off } = await readSettings()
  await changeSettings({ off: [...new Set([...off, host])] })
}
