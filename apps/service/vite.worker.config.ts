import { defineConfig } from 'vite'
import { bundledPack } from './build/bundled-pack.ts'
import { clientAssets } from './build/client-assets.ts'
import { repositoryPack } from './build/repository-pack.ts'

/** The Worker entry in one file, for `wrangler deploy` as it is. */
export default defineConfig({
  plugins: [clientAssets(), bundledPack(repositoryPack)],
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: {
    target: 'webworker',
    noExternal: true,
    resolve: { conditions: ['workerd', 'worker', 'import', 'module', 'default'] },
  },
  build: {
    ssr: 'src/worker/main.ts',
    outDir: 'dist/worker',
    target: 'es2023',
    minify: true,
    reportCompressedSize: false,
  },
})
