import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SCHEMA_REFERENCE, schemaReference } from './schema-reference.ts'

describe('schemaReference', () => {
  it('is what stands in docs/schema.md; npm run docs writes it again', () => {
    expect(readFileSync(SCHEMA_REFERENCE, 'utf8')).toBe(schemaReference())
  })
})
