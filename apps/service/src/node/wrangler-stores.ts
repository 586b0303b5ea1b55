import { dirname, join } from 'node:path'
import { openStores } from '../worker/stores.ts'
import type { OpenStores } from './data-folder.ts'

/**
 * Opens what a `wrangler.jsonc` binds as DB and ARTIFACTS: wrangler's own copies on this machine, or
 * Cloudflare's where a binding says `"remote": true` and wrangler is logged in.
 * @throws RangeError when they are not bound, or wrangler is not installed.
 */
export const openWranglerStores = async (configPath: string, now: Date): Promise<OpenStores> => {
  const { getPlatformProxy } = await import('wrangler').catch((cause: unknown) => {
    throw new RangeError('wrangler is not installed; run the command from the repository', {
      cause,
    })
  })
  const path = join(dirname(configPath), '.wrangler', 'state', 'v3')
  const proxy = await getPlatformProxy({ configPath, persist: { path } })
  try {
    const stores = await openStores(proxy.env, now)
    if (stores === undefined)
      throw new RangeError(`${configPath} binds neither DB nor ARTIFACTS; the README says how`)
    return { ...stores, close: () => proxy.dispose() }
  } catch (error) {
    await proxy.dispose()
    throw error
  }
}
