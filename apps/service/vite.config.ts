import { defineConfig } from 'vite'
import { clientAssets } from './build/client-assets.ts'
import { emittedPack } from './build/emitted-pack.ts'
import { repositoryPack } from './build/repository-pack.ts'

/** The Node entry with everything that it needs: dist/node runs without node_modules. */
export default defineConfig({
  plugins: [clientAssets(), emittedPack(repositoryPack)],
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: true },
  build: {
    ssr: 'src/node/main.ts',
    outDir: 'dist/node',
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
    // Beside the entry and not in a folder below it: the pack is looked for beside the running code.
    rollupOptions: { output: { chunkFileNames: '[name].js' } },
  },
})
