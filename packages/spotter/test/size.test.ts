import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** Bytes that opening an index and scanning a text may take of a page or a background. */
const BUDGET = 4_000

describe('the size of openIndex and scan', () => {
  it('stays within its budget, bundled, minified and compressed', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents:
          "export { openIndex } from '../src/open-index.ts'; export { scan } from '../src/scan.ts'",
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2023',
    })
    const code = outputFiles[0]?.text ?? ''
    // A bundle that has lost what it is for would be small too.
    const bundle: object = await import(`data:text/javascript,${encodeURIComponent(code)}`)
    expect(Object.keys(bundle).sort()).toEqual(['openIndex', 'scan'])
    expect(gzipSync(code, { level: 9 }).byteLength).toBeLessThanOrEqual(BUDGET)
  })
})
