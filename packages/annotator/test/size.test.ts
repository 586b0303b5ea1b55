import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** What the annotator may take of the content script's 10 kB. */
const budget = 8_100

describe('the size of annotate', () => {
  it('stays within its budget, minified and compressed', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export { annotate } from '../src/index.ts'",
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2023',
    })
    expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength).toBeLessThanOrEqual(
      budget,
    )
  })
})
