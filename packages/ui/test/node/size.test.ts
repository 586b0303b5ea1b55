/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** Whatever stands in a card beside an article: script, Preact in React's place, and all styles. */
const BUDGET = 25 * 1024

describe('the size of TopicCard', () => {
  it('stays within its budget with all its parts on preact/compat', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { createRoot } from 'react-dom/client'
          import { TopicCard } from '../../src/index.ts'
          import tokens from '../../src/tokens.css'
          import parts from '../../src/parts.css'
          export { createRoot, parts, TopicCard, tokens }`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2023',
      jsx: 'automatic',
      loader: { '.css': 'text' },
      alias: {
        'react/jsx-runtime': 'preact/jsx-runtime',
        'react-dom/client': 'preact/compat/client',
        'react-dom': 'preact/compat',
        react: 'preact/compat',
      },
    })
    const script = Buffer.from(outputFiles[0]?.contents ?? '')
    const styles = ['words', 'links', 'sections', 'card', 'lists', 'print'].map((name) =>
      readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url)),
    )
    expect(script.includes('parley-card')).toBe(true)
    const whole = gzipSync(Buffer.concat([script, ...styles]), { level: 9 })
    expect(whole.byteLength).toBeLessThanOrEqual(BUDGET)
  })
})
