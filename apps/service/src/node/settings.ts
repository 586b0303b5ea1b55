import { resolve } from 'node:path'
import type { z } from 'zod'
import type { HranaPlace } from '../hrana/hrana.ts'
import type { LogLevel } from '../log/log-event.ts'
import type { TrustedProxies } from './client-address.ts'
import { type Environment, type Given, giveSettings, misspeltIn } from './given-settings.ts'
import { aboutSetting, SETTING_NAMES, type SettingName, settingsSchema } from './setting-list.ts'

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
  /** Opens `/metrics`, which is not there without it. */
  readonly metricsToken?: string
  readonly logLevel: LogLevel
  readonly maxConnections: number
  /** For one network; without it there is no limit. */
  readonly annotatePerMinute?: number
  readonly drainSeconds: number
  readonly graceSeconds: number
}

/** What is wrong with the environment, a line for each variable. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused'
}

/** A setting as the operator sees it. */
export interface ShownSetting {
  readonly name: SettingName
  /** As it was given, or the default; absent where there is none or it is a secret. */
  readonly value?: string
  readonly origin: 'default' | Given['origin']
  readonly file?: string
  readonly isSecret: boolean
  readonly meaning: string
}

export interface InspectedSettings {
  readonly shown: readonly ShownSetting[]
  /** Absent where there are faults. */
  readonly settings?: Settings
  readonly faults: readonly string[]
  /** Variables that look like settings and are none. */
  readonly hints: readonly string[]
}

const settingsOf = (parsed: z.output<typeof settingsSchema>): Settings => ({
  port: parsed.PORT,
  host: parsed.HOST,
  data: resolve(parsed.DATA),
  ...(parsed.DATABASE_URL === undefined
    ? {}
    : {
        database: {
          url: parsed.DATABASE_URL,
          ...(parsed.DATABASE_TOKEN && { token: parsed.DATABASE_TOKEN }),
        },
      }),
  ...(parsed.PACK === undefined ? {} : { pack: resolve(parsed.PACK) }),
  ...(parsed.PUBLIC_ORIGIN === undefined ? {} : { publicOrigin: parsed.PUBLIC_ORIGIN }),
  ...(parsed.TRUSTED_PROXIES === undefined ? {} : { trustedProxies: parsed.TRUSTED_PROXIES }),
  ...(parsed.METRICS_TOKEN === undefined ? {} : { metricsToken: parsed.METRICS_TOKEN }),
  logLevel: parsed.LOG_LEVEL,
  maxConnections: parsed.MAX_CONNECTIONS,
  ...(parsed.ANNOTATE_PER_MINUTE === undefined
    ? {}
    : { annotatePerMinute: parsed.ANNOTATE_PER_MINUTE }),
  drainSeconds: parsed.DRAIN_SECONDS,
  graceSeconds: parsed.GRACE_SECONDS,
})

const defaultOf = (name: SettingName): string | undefined => {
  const { data } = settingsSchema.shape[name].safeParse(undefined)
  return data === undefined ? undefined : String(data)
}

const show = (name: SettingName, given: Given | undefined): ShownSetting => {
  const { meaning, secret = false } = aboutSetting(name)
  const value = secret ? undefined : (given?.text ?? defaultOf(name))
  return {
    name,
    ...(value === undefined ? {} : { value }),
    origin: given?.origin ?? 'default',
    ...(given?.file === undefined ? {} : { file: given.file }),
    isSecret: secret,
    meaning,
  }
}

/** Looks at every setting and names every fault, throwing nothing. */
export const inspectSettings = (environment: Environment): InspectedSettings => {
  const { given, faults: unread } = giveSettings(environment)
  const texts = Object.fromEntries([...given].map(([name, { text }]) => [name, text]))
  const parsed = settingsSchema.safeParse(texts)
  const isTokenAlone = given.has('DATABASE_TOKEN') && !given.has('DATABASE_URL')
  const faults = [
    ...unread,
    ...(isTokenAlone
      ? ['DATABASE_TOKEN is for a libSQL server, which DATABASE_URL has to name']
      : []),
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
  ]
  return {
    shown: SETTING_NAMES.map((name) => show(name, given.get(name))),
    ...(parsed.success && faults.length === 0 ? { settings: settingsOf(parsed.data) } : {}),
    faults,
    hints: misspeltIn(environment),
  }
}

/**
 * Reads the settings from the environment; an empty variable counts as absent. A secret may stand
 * in the file that `NAME_FILE` names, white space around it aside.
 * @throws SettingsRefused naming every fault, not only the first.
 */
export const readSettings = (environment: Environment): Settings => {
  const { settings, faults, hints } = inspectSettings(environment)
  if (settings === undefined) throw new SettingsRefused([...faults, ...hints].join('\n'))
  return settings
}
