import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NOTES } from '../lint/notes/index.ts'
import { RULES } from '../lint/rules/index.ts'

const PACKAGE = join(import.meta.dirname, '..', '..')
const DOCS = join(PACKAGE, 'docs')

/** Problems that are found before there are documents for a rule to read, and on fixing. */
const BEFORE_RULES = ['encoding', 'yaml', 'layout', 'schema', 'file-name', 'key-order']

const ruleFiles = (folder: string): readonly string[] =>
  readdirSync(join(PACKAGE, 'src/lint', folder))
    .filter((name) => !name.includes('.test.') && name !== 'index.ts')
    .map((name) => name.replace('.ts', ''))

describe('docs/rules.md', () => {
  it('lists every rule, and no other', () => {
    const text = readFileSync(join(DOCS, 'rules.md'), 'utf8')
    const listed = [...text.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name)
    const names = [...RULES, ...NOTES].map(({ name }) => name)
    expect(listed.toSorted()).toEqual([...BEFORE_RULES, ...names].toSorted())
  })
})

describe('RULES and NOTES', () => {
  it('are one a file, by the name of the file', () => {
    expect(RULES.map(({ name }) => name).toSorted()).toEqual(ruleFiles('rules').toSorted())
    expect(NOTES.map(({ name }) => name).toSorted()).toEqual(ruleFiles('notes').toSorted())
  })
})

describe('docs', () => {
  it.each(readdirSync(DOCS).filter((name) => name.endsWith('.md')))(
    '%s links to what is there',
    (name) => {
      const text = readFileSync(join(DOCS, name), 'utf8')
      const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, to = '']) => to)
      expect(links.filter((to) => !existsSync(join(DOCS, to)))).toEqual([])
    },
  )
})
