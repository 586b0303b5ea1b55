import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writePackFiles } from './write-pack-files.ts'

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'parley-files-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

describe('writePackFiles', () => {
  it('writes files into folders that it makes, and leaves nothing beside them', () => {
    const place = folder()
    writePackFiles(place, [{ path: 'topics/a.yml', text: 'id: a\n' }], { replace: false })
    expect(readdirSync(place, { recursive: true }).sort()).toEqual(['topics', 'topics/a.yml'])
    expect(readFileSync(join(place, 'topics/a.yml'), 'utf8')).toBe('id: a\n')
  })

  it('writes none when one is there already', () => {
    const place = folder()
    writeFileSync(join(place, 'b.yml'), 'old')
    const files = [
      { path: 'a.yml', text: 'new' },
      { path: 'b.yml', text: 'new' },
    ]
    expect(() => writePackFiles(place, files, { replace: false })).toThrow(/b\.yml.* already/)
    expect(readdirSync(place)).toEqual(['b.yml'])
    writePackFiles(place, files, { replace: true })
    expect(readFileSync(join(place, 'b.yml'), 'utf8')).toBe('new')
  })

  it('writes none when one cannot be written', () => {
    const place = folder()
    writeFileSync(join(place, 'a.yml'), 'old')
    mkdirSync(join(place, '.b.yml.draft'))
    const files = [
      { path: 'a.yml', text: 'new' },
      { path: 'b.yml', text: 'new' },
    ]
    expect(() => writePackFiles(place, files, { replace: true })).toThrow()
    expect(readFileSync(join(place, 'a.yml'), 'utf8')).toBe('old')
    expect(readdirSync(place).sort()).toEqual(['.b.yml.draft', 'a.yml'])
  })
})
