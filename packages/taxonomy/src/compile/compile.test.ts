import { expandIndex, openIndex, spot } from '@parley/spotter'
import { describe, expect, it } from 'vitest'
import { compileFiles, smallPack, smallPackWith } from '../../test/small-pack.ts'
import { cardSetSchema } from '../pack/card.ts'
import { sha256 } from '../pack/hash.ts'
import { manifestSchema } from '../pack/manifest.ts'
import { overviewSchema } from '../pack/overview.ts'
import { buildPublication, type CompiledPack, manifestBytes, manifestOf } from './compile.ts'

const bytesOf = (compiled: CompiledPack, role: string) => {
  const found = compiled.artifacts.find(({ artifact }) => artifact.role === role)
  if (found === undefined) throw new RangeError(`no artifact ${role}`)
  return found.bytes
}

const jsonOf = (compiled: CompiledPack, role: string): unknown =>
  JSON.parse(new TextDecoder().decode(bytesOf(compiled, role)))

describe('compile', () => {
  it('gives the same bytes and revision for the same documents, in whatever order they are read', async () => {
    const first = await compileFiles(smallPack())
    const second = await compileFiles(smallPack().toReversed())
    expect(second).toEqual(first)
    const manifest = (compiled: CompiledPack) =>
      manifestBytes(manifestOf(compiled, buildPublication(compiled)))
    expect(manifest(second)).toEqual(manifest(first))
  })

  it('gives another revision for another text', async () => {
    const before = await compileFiles(smallPack())
    const after = await compileFiles(
      smallPackWith('topics/new-start.yml', (text) => text.replace('capped', 'limited')),
    )
    expect(after.revision).not.toBe(before.revision)
  })

  it('names every artifact by the hash and length of its bytes', async () => {
    const compiled = await compileFiles(smallPack())
    for (const { artifact, bytes } of compiled.artifacts) {
      expect(artifact).toMatchObject({ bytes: bytes.length, sha256: await sha256(bytes) })
      expect(artifact.href).toBe(`artifacts/${artifact.sha256}`)
    }
    expect(manifestSchema.parse(manifestOf(compiled, buildPublication(compiled))).sequence).toBe(0)
  })

  it('puts the terms of a proposal in the order of the issues and keeps its silences apart', async () => {
    const terms = `
    sanctions-relief: says-nothing
    dmz-peacekeepers: not-known
    security-architecture: { en: Warheads are capped. }
    territory: says-nothing
    demilitarisation-denazification: { en: Nobody disarms alone. }`
    const compiled = await compileFiles(
      smallPackWith('topics/new-start.yml', (text) =>
        text.replace(
          'review: draft',
          `proposal:\n  scope: settlement\n  proposedBy: [russia]\n  date: 2026-01\n  terms:${terms}\nreview: draft`,
        ),
      ),
    )
    const { proposal } = cardSetSchema.parse(jsonOf(compiled, 'cards')).cards['new-start'] ?? {}
    expect(Object.keys(proposal?.terms ?? {})).toEqual([
      'demilitarisation-denazification',
      'security-architecture',
    ])
    expect(proposal?.saysNothing).toEqual(['territory', 'sanctions-relief'])
    expect(proposal?.notKnown).toEqual(['dmz-peacekeepers'])
  })

  it('makes cards and an overview that fit their schemas', async () => {
    const compiled = await compileFiles(smallPack())
    const cards = cardSetSchema.parse(jsonOf(compiled, 'cards'))
    expect(cards.cards['new-start']).toMatchObject({
      label: 'New START',
      events: [{ date: '2026-02-05' }],
    })
    const { issues } = overviewSchema.parse(jsonOf(compiled, 'overview'))
    expect(issues.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6])
    expect(issues[4]?.positions.map(({ party, status }) => [party, status])).toEqual([
      ['russia', 'current'],
      ['ukraine', 'unknown'],
    ])
    expect(issues[4]?.subIssues[0]?.state).toMatchObject({ kind: 'open', asOf: '2026-02-05' })
    expect(issues[4]?.positions[1]).toMatchObject({ date: '2026-02-05', sources: [] })
  })

  it.each([
    ['en', 'Spoken words.'],
    ['uk', { en: 'Spoken words.' }],
    ['ru', undefined],
  ])('puts our translation beside a Russian quotation for readers of %s', async (language, own) => {
    const files = smallPackWith('pack.yml', (text) => text.replace('[en]', '[en, uk, ru]'))
    const { artifacts } = await compileFiles(files)
    const found = artifacts.find(
      ({ artifact }) => artifact.role === 'overview' && artifact.language === language,
    )
    const { issues } = overviewSchema.parse(JSON.parse(new TextDecoder().decode(found?.bytes)))
    const quote = issues[4]?.positions[0]?.quote
    expect(quote).toMatchObject({ text: 'Произнесённые слова.', language: 'ru' })
    expect(quote?.translation).toEqual(own)
  })

  it('makes an index that the spotter opens', async () => {
    const bytes = bytesOf(await compileFiles(smallPack()), 'index')
    const { mentions } = spot(openIndex(expandIndex(bytes.buffer)), [
      'A ceasefire in Ukraine, and Russia on New START.',
    ])
    expect(mentions.map(({ topic }) => topic)).toEqual(['ceasefire-in-ukraine', 'new-start'])
  })
})
