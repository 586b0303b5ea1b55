import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ROOT, shipped, type Target } from './support/folders.ts'

const read = (target: Target, file: string): string =>
  readFileSync(join(shipped(target), file), 'utf8')
const kilobytes = (target: Target, file: string): number =>
  gzipSync(read(target, file), { level: 9 }).length / 1024

describe.each(['chrome', 'firefox'] as const)('the shipped build for %s', (target) => {
  it.each([
    ['reader.js', 10],
    ['card.js', 25],
  ])('keeps %s within %i kB gzipped', (file, budget) => {
    expect(kilobytes(target, file)).toBeLessThanOrEqual(budget)
  })

  it('asks for no more than it uses', () => {
    const manifest = JSON.parse(read(target, 'manifest.json'))
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
    ])
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
    expect(manifest.host_permissions).toBeUndefined()
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.web_accessible_resources).toBeUndefined()
  })

  it.each(['reader.js', 'card.js'])('tells pages nothing from %s', (file) => {
    expect(read(target, file)).not.toMatch(/content-script-started|ZodError|react-dom/)
  })

  it('evaluates no text as code', () => {
    const scripts = readdirSync(shipped(target), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.js'),
    )
    expect(scripts).toContain('background.js')
    for (const file of scripts) expect(read(target, file)).not.toMatch(/\beval\(/)
  })
})

describe('the shipped build for firefox', () => {
  it('passes web-ext lint without errors', () => {
    const webExt = join(ROOT, '../../node_modules/.bin/web-ext')
    const output = execFileSync(
      process.execPath,
      [webExt, 'lint', '--source-dir', shipped('firefox'), '--output', 'json', '--self-hosted'],
      { encoding: 'utf8' },
    )
    const report = JSON.parse(output) as { summary: { errors: number } }
    expect(report.summary.errors).toBe(0)
  })
})
