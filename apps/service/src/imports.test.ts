import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const filesIn = (pattern: string) => globSync(pattern, { cwd: import.meta.dirname })
const importsOf = (file: string): readonly string[] => {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8')
  return [...text.matchAll(/(?:from|import) '([^']+)'/g)].map(([, name]) => name ?? '')
}

describe('the direction of imports', () => {
  it('keeps node:* and the Node entry out of everything that a Worker or a browser runs', () => {
    const portable = filesIn('**/*.{ts,tsx}').filter(
      (file) => !file.startsWith('node/') && !file.includes('.test.'),
    )
    expect(portable.length).toBeGreaterThan(30)
    for (const file of portable) {
      const forbidden = importsOf(file).filter((name) => /^node:|\/node(\/|$)/.test(name))
      expect({ file, forbidden }).toEqual({ file, forbidden: [] })
    }
  })
})
