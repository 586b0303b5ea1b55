import { readFileSync } from 'node:fs'
import { distance } from 'fastest-levenshtein'
import { aboutSetting, SETTING_NAMES, type SettingName } from './setting-list.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** The text of a setting and where it came from. */
export interface Given {
  readonly text: string
  readonly origin: 'environment' | 'file'
  /** Where the origin is a file. */
  readonly file?: string
}

export interface GivenSettings {
  readonly given: ReadonlyMap<SettingName, Given>
  /** A line for each setting that could not be read. */
  readonly faults: readonly string[]
}

const fileVariable = (name: SettingName): string => `${name}_FILE`

const readSecret = (variable: string, file: string): Given | string => {
  try {
    const text = readFileSync(file, 'utf8').trim()
    if (text === '') return `${variable} must name a file that holds the secret; ${file} is empty`
    return { text, origin: 'file', file }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return `${variable} must name a file that can be read; ${file} cannot (${code})`
  }
}

const giveOne = (name: SettingName, environment: Environment): Given | string | undefined => {
  const text = environment[name]
  const variable = fileVariable(name)
  const file = aboutSetting(name).secret ? environment[variable] : undefined
  if (text && file) return `${variable} must not be set beside ${name}; keep one of them`
  if (file) return readSecret(variable, file)
  return text ? { text, origin: 'environment' } : undefined
}

/** Picks the settings out of an environment; an empty variable counts as absent. */
export const giveSettings = (environment: Environment): GivenSettings => {
  const given = new Map<SettingName, Given>()
  const faults: string[] = []
  for (const name of SETTING_NAMES) {
    const one = giveOne(name, environment)
    if (typeof one === 'string') faults.push(one)
    else if (one !== undefined) given.set(name, one)
  }
  return { given, faults }
}

/** A slip is a letter too many, too few or another: one for each five letters of a name. */
const LETTERS_A_SLIP = 5

/**
 * A line for each variable that looks like a setting and is none: one with `PARLEY_` before it, or
 * one that is a few slips (Levenshtein distance) away from a long name. Other variables are
 * the host's own business.
 */
export const misspeltIn = (environment: Environment): readonly string[] => {
  const known = SETTING_NAMES.flatMap((name) =>
    aboutSetting(name).secret ? [name, fileVariable(name)] : [name],
  )
  const meant = (variable: string): string | undefined => {
    const bare = variable.replace(/^PARLEY_/i, '').toUpperCase()
    const exact = known.find((name) => name === bare)
    if (exact !== undefined) return exact
    return known.find((name) => {
      const slips = Math.floor(name.length / LETTERS_A_SLIP)
      // No distance is less than that of the lengths, and an environment can hold long names.
      return Math.abs(name.length - bare.length) <= slips && distance(name, bare) <= slips
    })
  }
  return Object.keys(environment)
    .filter((variable) => environment[variable] && !known.includes(variable))
    .flatMap((variable) => {
      const name = meant(variable)
      return name === undefined ? [] : [`${variable} is no setting of Parley; ${name} is`]
    })
    .sort()
}
