import { resolve } from 'node:path'
import { z } from 'zod'
import type { HranaPlace } from '../hrana/hrana.ts'
import { parseProxies, type TrustedProxies } from './client-address.ts'

const isOrigin = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
}

const proxies = z.string().transform((text, context): TrustedProxies => {
  try {
    return parseProxies(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    context.addIssue({ code: 'custom', message: `must be addresses or networks: ${error.message}` })
    return z.NEVER
  }
})

const isDatabaseUrl = (text: string): boolean => {
  const url = URL.parse(text)
  if (url === null || !/^(libsql|https?):$/.test(url.protocol)) return false
  const { host, username, password, pathname, search, hash } = url
  return host !== '' && (pathname || '/') === '/' && !(username || password || search || hash)
}

const settingsSchema = z
  .object({
    PORT: z
      .string()
      .regex(/^\d+$/, 'must be a number')
      .transform(Number)
      .refine((port) => port <= 65_535, 'must be 0 to 65535; 0 takes any free port')
      .default(8787),
    HOST: z.string().default('127.0.0.1'),
    DATA: z.string().default('.data'),
    DATABASE_URL: z
      .string()
      .refine(
        isDatabaseUrl,
        'must be a libSQL server, such as libsql://parley.example or http://127.0.0.1:8080, without a path; a token belongs in DATABASE_TOKEN',
      )
      .optional(),
    DATABASE_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'must be one word of plain characters, as the server gave it')
      .optional(),
    PACK: z.string().optional(),
    PUBLIC_ORIGIN: z
      .string()
      .refine(isOrigin, 'must be an address without a path, such as https://parley.example')
      .transform((text) => new URL(text).origin)
      .optional(),
    TRUSTED_PROXIES: proxies.optional(),
  })
  .refine(({ DATABASE_URL, DATABASE_TOKEN }) => !DATABASE_TOKEN || DATABASE_URL, {
    path: ['DATABASE_TOKEN'],
    message: 'is for a libSQL server, which DATABASE_URL has to name',
  })

export interface Settings {
  readonly port: number
  readonly host: string
  /** Absolute. */
  readonly data: string
  /** A libSQL server that holds the database; absent where it is a file in the data folder. */
  readonly database?: HranaPlace
  /** A pack's folder to serve instead of the one built with the service; absolute. */
  readonly pack?: string
  readonly publicOrigin?: string
  /** Whose `X-Forwarded-For` is believed; nobody's where it is absent. */
  readonly trustedProxies?: TrustedProxies
}

/** What is wrong with the environment, a line for each variable. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused'
}

/**
 * Reads the settings from the environment; an empty variable counts as absent.
 * @throws SettingsRefused naming every fault, not only the first.
 */
export const readSettings = (
  environment: Readonly<Record<string, string | undefined>>,
): Settings => {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  const parsed = settingsSchema.safeParse(present)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    throw new SettingsRefused(faults.join('\n'))
  }
  const { PORT, HOST, DATA, DATABASE_URL, DATABASE_TOKEN, PACK, PUBLIC_ORIGIN, TRUSTED_PROXIES } =
    parsed.data
  return {
    port: PORT,
    host: HOST,
    data: resolve(DATA),
    ...(DATABASE_URL === undefined
      ? {}
      : { database: { url: DATABASE_URL, ...(DATABASE_TOKEN && { token: DATABASE_TOKEN }) } }),
    ...(PACK === undefined ? {} : { pack: resolve(PACK) }),
    ...(PUBLIC_ORIGIN === undefined ? {} : { publicOrigin: PUBLIC_ORIGIN }),
    ...(TRUSTED_PROXIES === undefined ? {} : { trustedProxies: TRUSTED_PROXIES }),
  }
}
