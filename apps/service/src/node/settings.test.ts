import { chmod, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { inspectSettings, readSettings, SettingsRefused } from './settings.ts'

const DEFAULTS = {
  port: 8787,
  host: '127.0.0.1',
  data: resolve('.data'),
  logLevel: 'info',
  maxConnections: 2000,
  drainSeconds: 0,
  graceSeconds: 10,
}
const TOKEN = '0123456789abcdef'

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({})).toEqual(DEFAULTS)
    expect(readSettings({ PORT: '', HOST: '', PUBLIC_ORIGIN: '' })).toEqual(DEFAULTS)
  })

  it('reads what is set', () => {
    const settings = readSettings({
      PORT: '0',
      HOST: '::',
      DATA: '/var/lib/parley',
      PACK: 'here',
      PUBLIC_ORIGIN: 'https://Parley.example:443/',
      LOG_LEVEL: 'debug',
      METRICS_TOKEN: TOKEN,
      MAX_CONNECTIONS: '50',
      ANNOTATE_PER_MINUTE: '60',
      DRAIN_SECONDS: '5',
      GRACE_SECONDS: '20',
    })
    expect(settings).toEqual({
      port: 0,
      host: '::',
      data: '/var/lib/parley',
      pack: resolve('here'),
      publicOrigin: 'https://parley.example',
      logLevel: 'debug',
      metricsToken: TOKEN,
      maxConnections: 50,
      annotatePerMinute: 60,
      drainSeconds: 5,
      graceSeconds: 20,
    })
  })

  it('reads whose word about clients is taken', () => {
    const { trustedProxies } = readSettings({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' })
    expect(trustedProxies?.check('10.1.2.3')).toBe(true)
    expect(trustedProxies?.check('192.0.2.1')).toBe(false)
  })

  it('reads which libSQL server holds the database', () => {
    const read = (environment: Record<string, string>) => readSettings(environment).database
    expect(read({})).toBeUndefined()
    expect(read({ DATABASE_URL: 'http://127.0.0.1:8080' })).toEqual({
      url: 'http://127.0.0.1:8080',
    })
    expect(read({ DATABASE_URL: 'libsql://parley.example', DATABASE_TOKEN: 'abc.def' })).toEqual({
      url: 'libsql://parley.example',
      token: 'abc.def',
    })
    expect(() => read({ DATABASE_TOKEN: 'abc.def' })).toThrow(/^DATABASE_TOKEN .*DATABASE_URL/)
  })

  it('prints nothing of a token that is refused', () => {
    const refused = [
      { DATABASE_URL: 'libsql://parley.example', DATABASE_TOKEN: 'se cret' },
      { DATABASE_URL: 'libsql://parley.example?authToken=secret' },
    ]
    for (const environment of refused)
      expect(() => readSettings(environment)).toThrow(/^DATABASE_(URL|TOKEN) must be (?!.*secret)/)
  })

  it.each([
    ['DATABASE_URL', 'parley.db'],
    ['DATABASE_URL', 'file:parley.db'],
    ['DATABASE_URL', 'wss://parley.example'],
    ['DATABASE_URL', 'https://user:word@parley.example'],
    ['DATABASE_URL', 'https://parley.example/db'],
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['TRUSTED_PROXIES', '127.0.0.1,proxy.example'],
    ['PUBLIC_ORIGIN', 'parley.example'],
    ['PUBLIC_ORIGIN', 'ftp://parley.example'],
    ['PUBLIC_ORIGIN', 'https://parley.example/path'],
    ['PUBLIC_ORIGIN', 'https://user@parley.example'],
    ['LOG_LEVEL', 'loud'],
    ['METRICS_TOKEN', 'short'],
    ['METRICS_TOKEN', 'with a space in the middle'],
    ['MAX_CONNECTIONS', '0'],
    ['ANNOTATE_PER_MINUTE', '1e3'],
    ['DRAIN_SECONDS', '-1'],
    ['GRACE_SECONDS', '10s'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} must be`))
  })

  it('names every fault at once', () => {
    expect(() => readSettings({ PORT: 'x', PUBLIC_ORIGIN: 'y' })).toThrow(SettingsRefused)
    expect(() => readSettings({ PORT: 'x', PUBLIC_ORIGIN: 'y' })).toThrow(/PORT.*\n.*PUBLIC_ORIGIN/)
  })
})

describe('a secret in a file', () => {
  it('is read without the white space around it', async () => {
    const file = join(await temporaryFolder(), 'token')
    await writeFile(file, `${TOKEN}\n`)
    expect(readSettings({ METRICS_TOKEN_FILE: file }).metricsToken).toBe(TOKEN)
  })

  it('must be there, be readable and hold something', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'token')
    await writeFile(file, ' \n')
    await chmod(file, 0o600)
    expect(() => readSettings({ METRICS_TOKEN_FILE: file })).toThrow(/is empty/)
    expect(() => readSettings({ METRICS_TOKEN_FILE: folder })).toThrow(/cannot \(EISDIR\)/)
    expect(() => readSettings({ METRICS_TOKEN_FILE: join(folder, 'gone') })).toThrow(
      /^METRICS_TOKEN_FILE must name a file that can be read; .*gone cannot \(ENOENT\)$/,
    )
  })

  it('is not given twice', () => {
    const both = { METRICS_TOKEN: TOKEN, METRICS_TOKEN_FILE: '/x' }
    expect(() => readSettings(both)).toThrow('METRICS_TOKEN_FILE must not be set beside')
  })

  it('is held to the same rules, and not quoted when it breaks them', async () => {
    const file = join(await temporaryFolder(), 'token')
    await writeFile(file, 'too-short')
    expect(() => readSettings({ METRICS_TOKEN_FILE: file })).toThrow(/at least 16/)
    expect(() => readSettings({ METRICS_TOKEN_FILE: file })).not.toThrow(/too-short/)
  })
})

describe('inspectSettings', () => {
  it.each([
    ['PARLEY_PORT', 'PORT'],
    ['PARLEY_METRICS_TOKEN', 'METRICS_TOKEN'],
    ['PUBLIC_ORGIN', 'PUBLIC_ORIGIN'],
    ['TRUSTED_PROXY', 'TRUSTED_PROXIES'],
    ['TRUSTED_PROXYS', 'TRUSTED_PROXIES'],
    ['METRIC_TOKEN_FILE', 'METRICS_TOKEN_FILE'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['log_level', 'LOG_LEVEL'],
    ['PARLEY_CHROMIUM', undefined],
    ['PORTS', undefined],
    ['HOSTNAME', undefined],
    ['PATH', undefined],
  ])('of the variable %s guesses %s', (variable, name) => {
    const { hints } = inspectSettings({ [variable]: 'x' })
    expect(hints).toEqual(
      name === undefined ? [] : [`${variable} is no setting of Parley; ${name} is`],
    )
  })
})
