/** What opening an index and scanning a text, without context, take of a page or a background. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export interface Bundle {
  readonly code: string
  readonly gzipBytes: number
}

/** `openIndex` and `scan` alone, bundled, minified and compressed. */
export const bundleEngine = async (): Promise<Bundle> => {
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
  return { code, gzipBytes: gzipSync(code, { level: 9 }).byteLength }
}
