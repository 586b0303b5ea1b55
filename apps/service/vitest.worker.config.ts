import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { bundledPack } from './build/bundled-pack.ts'
import { clientAssets } from './build/client-assets.ts'
import { generateKeyRecord } from './src/pack/signing-key.ts'
import { buildFixture } from './test/fixture-pack.ts'

const SIGNING_KEY = JSON.stringify(await generateKeyRecord(new Date()))

/** The Worker entry with its bundled modules, in workerd, from which no request can leave. */
export default defineConfig({
  plugins: [
    clientAssets(),
    bundledPack(() => buildFixture()),
    cloudflareTest({
      main: './src/worker/main.ts',
      miniflare: {
        compatibilityDate: '2026-11-01',
        bindings: { SIGNING_KEY },
        d1Databases: ['DB', 'SPARE_DB'],
        kvNamespaces: ['ARTIFACTS', 'SPARE_KV'],
        outboundService: () => new Response('no request may leave', { status: 599 }),
      },
    }),
  ],
  test: {
    name: 'service-worker',
    include: ['test/worker/**/*.test.ts'],
    // The first request builds the web pages' script and transforms the whole app.
    testTimeout: 60_000,
  },
})
