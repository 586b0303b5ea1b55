import { beforeEach, describe, expect, it, vi } from 'vitest'

const SERVICE = 'https://packs.example.org/*'
const NEWS = '*://news.example.org/*'

/** The browser's parts that keep grants, settings and registered scripts, in memory. */
const browser = {
  origins: [] as string[],
  stored: {} as Record<string, unknown>,
  scripts: [] as { matches: string[]; excludeMatches: string[] }[],
}
const same = (pattern: string) => browser.origins.includes(pattern)
vi.stubGlobal('chrome', {
  permissions: {
    getAll: async () => ({ origins: [...browser.origins] }),
    contains: async ({ origins }: { origins: string[] }) => origins.every(same),
    request: async ({ origins }: { origins: string[] }) => {
      browser.origins.push(...origins.filter((origin) => !same(origin)))
      return true
    },
    remove: async ({ origins }: { origins: string[] }) => {
      browser.origins = browser.origins.filter((origin) => !origins.includes(origin))
      return true
    },
  },
  storage: {
    local: {
      get: async () => structuredClone(browser.stored),
      set: async (change: object) => Object.assign(browser.stored, change),
      remove: async (keys: string[]) => {
        for (const key of keys) delete browser.stored[key]
      },
    },
  },
  scripting: {
    getRegisteredContentScripts: async () => browser.scripts,
    unregisterContentScripts: async () => {
      browser.scripts = []
    },
    registerContentScripts: async (scripts: typeof browser.scripts) => {
      browser.scripts = scripts
    },
  },
})
const { registerReader } = await import('./scripts.ts')
const grants = await import('../pack/service-grant.ts')
const { disallow } = await import('./sites.ts')

const add = async (url = 'https://packs.example.org:8443/base/'): Promise<void> => {
  expect(await grants.requestServiceGrant(url, await grants.readGrants())).toBe(true)
  const key = { id: 'k', publicKey: 'A'.repeat(43), since: '2026-01-01T00:00:00Z' }
  browser.stored.service = { url, keys: [{ ...key, fingerprint: 'f' }] }
}
const remove = async (): Promise<void> => {
  browser.stored.service = undefined
  await grants.dropServiceGrants()
}
const readPatterns = async (): Promise<string[]> => {
  await registerReader()
  return browser.scripts.flatMap(({ matches }) => matches)
}

describe('the grant for asking a service', () => {
  beforeEach(() => {
    Object.assign(browser, { origins: [], stored: {}, scripts: [] })
  })

  it('is of its scheme and host alone, and lets no page of it be read', async () => {
    browser.origins = [NEWS]
    await add()
    expect(browser.origins).toEqual([NEWS, SERVICE])
    expect(await readPatterns()).toEqual([NEWS])
  })

  it('leaves nothing registered where nothing is granted for reading', async () => {
    await add('http://127.0.0.1:8787/')
    expect(browser.origins).toEqual(['http://127.0.0.1/*'])
    expect(await readPatterns()).toEqual([])
  })

  it('goes with the service', async () => {
    await add()
    await remove()
    expect(browser.origins).toEqual([])
    expect(browser.stored).not.toHaveProperty('serviceGrants')
  })

  it('goes where the service was looked at and another was added', async () => {
    const grant = grants.requestServiceGrant('https://other.example/', await grants.readGrants())
    expect(await grant).toBe(true)
    await add()
    expect(await readPatterns()).toEqual([])
    await grants.dropServiceGrants()
    expect(browser.origins).toEqual([SERVICE])
    expect(await readPatterns()).toEqual([])
  })

  it('leaves what the same host was granted for reading, before or after', async () => {
    const reading = '*://packs.example.org/*'
    await add()
    browser.origins.push(reading)
    expect(await readPatterns()).toEqual([reading])
    await remove()
    expect(browser.origins).toEqual([reading])
    browser.origins = [SERVICE]
    await add()
    expect(await readPatterns()).toEqual([SERVICE])
    await remove()
    expect(browser.origins).toEqual([SERVICE])
  })

  it('outlasts that the same host is no longer read', async () => {
    await add()
    browser.origins.push('*://packs.example.org/*')
    await disallow('packs.example.org')
    expect(browser.origins).toEqual([SERVICE])
    expect(await readPatterns()).toEqual([])
  })

  it('keeps its note as long as the browser keeps it', async () => {
    await add()
    const { permissions } = chrome as unknown as { permissions: { remove: () => Promise<boolean> } }
    const kept = vi.spyOn(permissions, 'remove').mockRejectedValueOnce(new Error('required'))
    await remove()
    kept.mockRestore()
    expect(await readPatterns()).toEqual([])
  })
})
