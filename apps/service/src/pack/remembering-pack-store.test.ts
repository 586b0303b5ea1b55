import { describe, expect, it } from 'vitest'
import { buildFixture } from '../../test/fixture-pack.ts'
import { packStoreContract } from '../../test/pack-store.contract.ts'
import { MemoryPackStore } from './memory-pack-store.ts'
import { publishPack } from './publish.ts'
import { RememberingPackStore } from './remembering-pack-store.ts'
import { generateKeyRecord, openSigningKey } from './signing-key.ts'

const NOW = new Date('2026-02-02T12:00:00Z')
const report = (error: unknown) => expect.unreachable(String(error))

packStoreContract(
  'RememberingPackStore',
  async () => new RememberingPackStore(new MemoryPackStore(), { now: () => 0, report }),
)

/** A store that can be cut off, and counts how often it is asked what is current. */
class Distant extends MemoryPackStore {
  asked = 0
  isCutOff = false

  override async current(pack: string) {
    this.asked += 1
    if (this.isCutOff) throw new Error('cut off')
    return super.current(pack)
  }
}

const open = async () => {
  const key = await openSigningKey(JSON.stringify(await generateKeyRecord(NOW)))
  const built = await buildFixture()
  const distant = new Distant()
  const clock = { at: 0 }
  const reported: unknown[] = []
  const store = new RememberingPackStore(distant, {
    now: () => clock.at,
    report: (error) => reported.push(error),
  })
  const publish = (revision: string) =>
    publishPack(distant, key, { ...built, manifest: { ...built.manifest, revision } }, NOW)
  const sequence = async () => (await store.current('fixture'))?.manifest.sequence
  return { distant, clock, reported, store, publish, sequence }
}

describe('RememberingPackStore', () => {
  it('asks once in five seconds what is current, and sees then what another published', async () => {
    const { distant, clock, publish, sequence } = await open()
    await publish('a'.repeat(64))
    distant.asked = 0
    for (clock.at = 0; clock.at < 5000; clock.at += 500) expect(await sequence()).toBe(1)
    expect(distant.asked).toBe(1)
    await publish('b'.repeat(64))
    expect(await sequence()).toBe(2)
  })

  it('goes on with its last answer while the other is cut off, says so, and recovers', async () => {
    const { distant, clock, reported, publish, sequence } = await open()
    await publish('a'.repeat(64))
    await sequence()
    distant.isCutOff = true
    clock.at = 6000
    expect([await sequence(), await sequence()]).toEqual([1, 1])
    expect(reported.map(String)).toEqual(['Error: cut off'])
    distant.isCutOff = false
    await publish('b'.repeat(64))
    clock.at = 12_000
    expect(await sequence()).toBe(2)
  })

  it('has no answer for what it never heard', async () => {
    const { distant, store } = await open()
    distant.isCutOff = true
    await expect(store.current('fixture')).rejects.toThrow('cut off')
  })
})
