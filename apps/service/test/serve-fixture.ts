import type { Documents } from '@parley/taxonomy'
import { createApp } from '../src/app.ts'
import { MemoryPackStore } from '../src/pack/memory-pack-store.ts'
import { publishPack } from '../src/pack/publish.ts'
import { generateKeyRecord, openSigningKey } from '../src/pack/signing-key.ts'
import type { Assets, Ports } from '../src/ports.ts'
import { buildFixture } from './fixture-pack.ts'

export const NOW = new Date('2026-02-02T12:00:00Z')

export const ASSETS: Assets = {
  style: { body: 'body{}', hash: 'sha256-fJgEClQWV1hGkK4qHMO0KotTsVnMYMXTq7/suurGyUo=' },
  loader: {
    body: "import('/assets/pages-1.js')",
    hash: 'sha256-sfN6rKhB1O8oOcOjI5IzBiMGkTUY7cKRQpEMGNzTZhA=',
  },
  icon: { name: 'icon-1.svg', type: 'image/svg+xml', body: '<svg/>' },
  script: { name: 'pages-1.js', type: 'text/javascript; charset=utf-8', body: 'export {}' },
}

export interface Fixture {
  readonly app: ReturnType<typeof createApp>
  readonly store: MemoryPackStore
  readonly assets: Assets
  /** What the service told of its own faults. */
  readonly reported: readonly unknown[]
}

/** The real app over a memory store that holds a fixture pack. */
export const serveFixture = async (
  documents?: Documents,
  more: Partial<Ports> = {},
): Promise<Fixture> => {
  const store = new MemoryPackStore()
  const key = await openSigningKey(JSON.stringify(await generateKeyRecord(NOW)))
  await publishPack(store, key, await buildFixture(documents), NOW)
  const reported: unknown[] = []
  const app = createApp({
    store,
    assets: ASSETS,
    now: () => NOW,
    report: (error) => reported.push(error),
    ...more,
  })
  return { app, store, assets: ASSETS, reported }
}
