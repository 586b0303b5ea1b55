import { defineConfig } from 'vite'
import { clientAssets } from './build/client-assets.ts'
import { emittedPack } from './build/emitted-pack.ts'
import { repositoryPack } from './build/repository-pack.ts'

/** The service and its command with everything that they need: dist/node runs without node_modules. */
export default defineConfig({
  plugins: [clientAssets(), emittedPack(repositoryPack)],
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    rollupOptions: {
      input: { main: 'src/node/main.ts', parley: 'src/node/command/main.ts' },
      output: { chunkFileNames: '[name]-[hash].js' },
    },
    outDir: 'dist/node',
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
  },
})
