import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Documents } from '@parley/taxonomy'
import { PACK_FOLDER } from '@parley/taxonomy/node'
import { buildClient } from '../build/client-assets.ts'
import { serve } from '../src/node/serve.ts'
import { readSettings } from '../src/node/settings.ts'
import { start } from '../src/node/start.ts'
import { serveFixture } from './serve-fixture.ts'

export interface ServedPages {
  readonly url: string
  close(): Promise<void>
}

const settingsFor = (data: string) => readSettings({ PORT: '0', DATA: data, LOG_LEVEL: 'silent' })

/** The service as it runs, with the repository's own pack and the pages' real files. */
export const servePages = async (): Promise<ServedPages> => {
  const data = await mkdtemp(join(tmpdir(), 'parley-pages-'))
  const running = await start(settingsFor(data), PACK_FOLDER, await buildClient())
  return {
    url: running.url,
    close: async () => {
      await running.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** The same app over documents made for tests. */
export const serveDocuments = async (documents?: Documents): Promise<ServedPages> => {
  const { app } = await serveFixture(documents, { assets: await buildClient() })
  const listening = await serve((request) => app.fetch(request), settingsFor(''))
  return { url: listening.url, close: () => listening.close() }
}
