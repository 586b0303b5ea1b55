import { defineConfig } from 'vite'
import { clientAssets } from './build/client-assets.ts'

/**
 * The `parley` command beside the service, dist/node/parley.js, for hosts that have the build alone.
 * In a bundle of its own: in shared pieces the service would load what only the command needs.
 */
export default defineConfig({
  plugins: [clientAssets()],
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  // Wrangler is a program of its own: who moves an instance to Cloudflare has it beside the repository.
  ssr: { noExternal: true, external: ['wrangler'] },
  build: {
    ssr: 'src/node/command/main.ts',
    outDir: 'dist/node',
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
    rollupOptions: { output: { entryFileNames: 'parley.js' } },
  },
})
