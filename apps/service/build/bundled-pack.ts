import type { Plugin } from 'vite'
import { artifactsOf, type BuiltPack } from '../src/pack/publish.ts'
import type { BundledPack } from '../src/worker/bundled-pack.ts'

const MODULE = 'virtual:parley-pack'

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const bundle = async (built: BuiltPack): Promise<BundledPack> => {
  const artifacts: BundledPack['artifacts'][number][] = []
  for await (const [sha256, { br, gzip }] of artifactsOf(built))
    artifacts.push({ sha256, br: base64(br), gzip: base64(gzip) })
  return { manifest: built.manifest, builtAt: new Date().toISOString(), artifacts }
}

/** Puts a built pack into the Worker's bundle, compressed. */
export const bundledPack = (read: () => Promise<BuiltPack>): Plugin => ({
  name: 'parley-bundled-pack',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: async (id) =>
    id === `\0${MODULE}`
      ? `export default ${JSON.stringify(await bundle(await read()))}`
      : undefined,
})
