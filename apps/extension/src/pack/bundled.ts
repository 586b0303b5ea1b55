import { manifestSchema } from '@parley/taxonomy/pack'
import { browser } from 'wxt/browser'
import type { PackFiles } from './files.ts'

const fetchOwn = async (path: string): Promise<Response> => {
  const response = await fetch(new URL(`pack/${path}`, browser.runtime.getURL('/')))
  if (!response.ok) throw new Error(`The extension lacks ${path}`)
  return response
}

/** The pack that was compiled into the extension, trusted as part of its package. */
export async function bundledPack(): Promise<PackFiles> {
  const manifest = manifestSchema.parse(await (await fetchOwn('manifest.json')).json())
  return {
    manifest,
    read: async ({ href }) => new Uint8Array(await (await fetchOwn(href)).arrayBuffer()),
  }
}
