import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings, SettingsRefused } from './settings.ts'

describe('readSettings', () => {
  it('has a default for everything', () => {
    const expected = { port: 8787, host: '127.0.0.1', data: resolve('.data') }
    expect(readSettings({})).toEqual(expected)
    expect(readSettings({ PORT: '', HOST: '', PUBLIC_ORIGIN: '' })).toEqual(expected)
  })

  it('reads what is set', () => {
    const settings = readSettings({
      PORT: '0',
      HOST: '::',
      DATA: '/var/lib/parley',
      PACK: 'here',
      PUBLIC_ORIGIN: 'https://Parley.example:443/',
    })
    expect(settings).toEqual({
      port: 0,
      host: '::',
      data: '/var/lib/parley',
      pack: resolve('here'),
      publicOrigin: 'https://parley.example',
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
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} must be`))
  })

  it('names every fault at once', () => {
    expect(() => readSettings({ PORT: 'x', PUBLIC_ORIGIN: 'y' })).toThrow(SettingsRefused)
    expect(() => readSettings({ PORT: 'x', PUBLIC_ORIGIN: 'y' })).toThrow(/PORT.*\n.*PUBLIC_ORIGIN/)
  })
})
