import { z } from 'zod'
import { LOG_LEVELS } from '../log/log-event.ts'
import { parseProxies, type TrustedProxies } from './client-address.ts'
import { DEFAULT_DATA } from './default-data.ts'

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

const number = (least: number, most: number, more = '') =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be ${least} to ${most}${more}`)

/** What can be sent as a bearer token (RFC 6750, 2.1) and is too long to be tried out. */
const token = z
  .string()
  .regex(
    /^[\w.~+/-]{16,}=*$/,
    'must be at least 16 letters, digits or -._~+/; openssl rand -hex 32 makes one',
  )

/** What the operator reads of a setting; a secret is never shown and may stand in a file. */
interface About extends Record<string, unknown> {
  readonly meaning: string
  readonly secret?: true
}

const about = (words: About): About => words

/** Every setting of the service, in the order in which they are shown. */
export const settingsSchema = z.object({
  PORT: number(0, 65_535, '; 0 takes any free port')
    .default(8787)
    .meta(about({ meaning: 'the port to listen on; 0 takes any free one' })),
  HOST: z
    .string()
    .default('127.0.0.1')
    .meta(
      about({ meaning: 'the address to listen on; 0.0.0.0 or :: to be reached from elsewhere' }),
    ),
  DATA: z
    .string()
    .default(DEFAULT_DATA)
    .meta(about({ meaning: 'the data folder, made if missing' })),
  DATABASE_URL: z
    .string()
    .refine(
      isDatabaseUrl,
      'must be a libSQL server, such as libsql://parley.example or http://127.0.0.1:8080, without a path; a token belongs in DATABASE_TOKEN',
    )
    .optional()
    .meta(about({ meaning: 'a libSQL server for the database; else a file in the data folder' })),
  DATABASE_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be one word of plain characters, as the server gave it')
    .optional()
    .meta(about({ meaning: 'the token of that server', secret: true })),
  PACK: z
    .string()
    .optional()
    .meta(about({ meaning: 'the folder of another compiled pack than the build’s' })),
  PUBLIC_ORIGIN: z
    .string()
    .refine(isOrigin, 'must be an address without a path, such as https://parley.example')
    .transform((text) => new URL(text).origin)
    .optional()
    .meta(about({ meaning: 'where the public reaches the service; else each request’s own' })),
  TRUSTED_PROXIES: proxies
    .optional()
    .meta(about({ meaning: 'whose X-Forwarded-For is believed: addresses or networks' })),
  METRICS_TOKEN: token.optional().meta(
    about({
      meaning: 'opens /metrics to who bears it; without one it is not there',
      secret: true,
    }),
  ),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .meta(about({ meaning: `the least grave lines to write: ${LOG_LEVELS.join(', ')}` })),
  MAX_CONNECTIONS: number(1, 65_000)
    .default(2000)
    .meta(about({ meaning: 'how many connections are held at once; more are refused' })),
  ANNOTATE_PER_MINUTE: number(1, 100_000)
    .optional()
    .meta(about({ meaning: 'how many texts a network may have annotated in a minute; else any' })),
  DRAIN_SECONDS: number(0, 300)
    .default(0)
    .meta(
      about({ meaning: 'how long requests are still taken after SIGTERM, while /readyz says no' }),
    ),
  GRACE_SECONDS: number(0, 600)
    .default(10)
    .meta(about({ meaning: 'how long answers under way may then take' })),
})

export type SettingName = keyof typeof settingsSchema.shape
export const SETTING_NAMES = Object.keys(settingsSchema.shape) as readonly SettingName[]

export const aboutSetting = (name: SettingName): About => settingsSchema.shape[name].meta() as About
