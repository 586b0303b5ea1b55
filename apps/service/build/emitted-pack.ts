import { gunzipSync } from 'node:zlib'
import { manifestBytes } from '@parley/taxonomy'
import type { Plugin } from 'vite'
import { artifactsOf, type BuiltPack } from '../src/pack/publish.ts'

/** Lays a built pack beside the Node entry, each artifact as it is and as it is kept. */
export const emittedPack = (read: () => Promise<BuiltPack>): Plugin => ({
  name: 'parley-emitted-pack',
  async generateBundle() {
    const built = await read()
    const emit = (name: string, source: Uint8Array) =>
      this.emitFile({ type: 'asset', fileName: `pack/${name}`, source })
    emit('manifest.json', manifestBytes(built.manifest))
    for await (const [sha256, { br, gzip }] of artifactsOf(built)) {
      emit(`artifacts/${sha256}`, gunzipSync(gzip))
      emit(`artifacts/${sha256}.br`, br)
      emit(`artifacts/${sha256}.gz`, gzip)
    }
  },
})
