import type { Manifest } from '@parley/taxonomy'
import { describe, expect, it } from 'vitest'
import {
  ENCODINGS,
  type PackedArtifact,
  type PackStore,
  type Publication,
  SequenceConflict,
} from '../src/pack/pack-store.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const hashOf = (letter: string) => letter.repeat(64)

const gzip = async (letter: string) => {
  const stream = new Blob([letter]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const GZIPPED = new Map(
  await Promise.all([...'abc'].map(async (letter) => [letter, await gzip(letter)] as const)),
)

const artifactsOf = (...letters: readonly string[]): ReadonlyMap<string, PackedArtifact> =>
  new Map(
    letters.map((letter) => [
      hashOf(letter),
      {
        br: bytes(`br ${letter}`),
        gzip: GZIPPED.get(letter) ?? bytes('no gzip'),
      },
    ]),
  )

const publication = (sequence: number, letters = 'a', pack = 'talks'): Publication => {
  const manifest: Manifest = {
    pack,
    revision: hashOf(letters.slice(0, 1)),
    sequence,
    publishedAt: '2026-01-01T00:00:00.000Z',
    expiresAt: '2026-04-01T00:00:00.000Z',
    evidenceUntil: '2025-12-31',
    artifacts: [...letters].map((letter) => ({
      role: 'documents',
      href: `artifacts/${hashOf(letter)}`,
      bytes: 1,
      sha256: hashOf(letter),
    })),
  }
  // The odd white space is part of what was signed and must come back.
  const body = bytes(` ${JSON.stringify(manifest)}\n\n`)
  return { manifest, body, signature: { keyId: 'k', signature: `by${sequence}` } }
}

const key = (id: string, since: string) => ({ id, publicKey: 'a2V5', fingerprint: 'f', since })

/** What every PackStore must do; each implementation runs it with a fresh store each time. */
export const packStoreContract = (name: string, open: () => Promise<PackStore>): void => {
  describe(`${name} as a PackStore`, () => {
    it('begins empty', async () => {
      const store = await open()
      expect(await store.keys()).toEqual([])
      expect(await store.packs()).toEqual([])
      expect(await store.current('talks')).toBeUndefined()
      expect(await store.artifact('talks', hashOf('a'), 'identity')).toBeUndefined()
    })

    it('keeps keys, oldest first, and the first record of each', async () => {
      const store = await open()
      const older = key('older', '2025-01-01T00:00:00.000Z')
      const newer = key('newer', '2026-01-01T00:00:00.000Z')
      await store.addKey(newer)
      await store.addKey(older)
      await store.addKey({ ...newer, since: '2020-01-01T00:00:00.000Z' })
      expect(await store.keys()).toEqual([older, newer])
    })

    it('gives back the exact bytes that were signed', async () => {
      const store = await open()
      const first = publication(1)
      await store.publish(first, artifactsOf('a'))
      expect(await store.current('talks')).toEqual(first)
      expect(await store.packs()).toEqual(['talks'])
    })

    it('gives back every encoding of an artifact', async () => {
      const store = await open()
      await store.publish(publication(1, 'ab'), artifactsOf('a', 'b'))
      const wanted = { ...artifactsOf('b').get(hashOf('b')), identity: bytes('b') }
      for (const encoding of ENCODINGS)
        expect(await store.artifact('talks', hashOf('b'), encoding)).toEqual(wanted[encoding])
    })

    it('shows the newest publication and still serves what the older one named', async () => {
      const store = await open()
      await store.publish(publication(1, 'a'), artifactsOf('a'))
      expect((await store.current('talks'))?.manifest.sequence).toBe(1)
      await store.publish(publication(5, 'b'), artifactsOf('b'))
      expect(await store.current('talks')).toEqual(publication(5, 'b'))
      expect(await store.artifact('talks', hashOf('a'), 'identity')).toEqual(bytes('a'))
    })

    it('lists its publications, the newest first, each with its exact bytes', async () => {
      const store = await open()
      expect(await store.publications('talks')).toEqual([])
      for (const [sequence, letter] of [
        [2, 'a'],
        [9, 'b'],
        [10, 'a'],
      ] as const)
        await store.publish(publication(sequence, letter), artifactsOf(letter))
      await store.publish(publication(3, 'c', 'other'), artifactsOf('c'))
      expect(await store.publications('talks')).toEqual([
        publication(10, 'a'),
        publication(9, 'b'),
        publication(2, 'a'),
      ])
      expect(await store.publications('other')).toEqual([publication(3, 'c', 'other')])
    })

    it('takes artifacts that it holds already', async () => {
      const store = await open()
      await store.publish(publication(1, 'a'), artifactsOf('a'))
      await store.publish(publication(2, 'ab'), artifactsOf('a', 'b'))
      expect(await store.artifact('talks', hashOf('a'), 'br')).toEqual(bytes('br a'))
    })

    it('takes a publication without what an earlier one named, but not without what none did', async () => {
      const store = await open()
      await store.publish(publication(1, 'ab'), artifactsOf('a', 'b'))
      await store.publish(publication(2, 'bc'), artifactsOf('c'))
      expect(await store.artifact('talks', hashOf('b'), 'gzip')).toEqual(GZIPPED.get('b'))
      await expect(store.publish(publication(3, 'ad'), artifactsOf('a'))).rejects.toThrow(
        RangeError,
      )
      expect(await store.current('talks')).toEqual(publication(2, 'bc'))
    })

    it.each([
      ['the same sequence', 3],
      ['a lower sequence', 2],
    ])('refuses %s and keeps nothing of it', async (_, sequence) => {
      const store = await open()
      await store.publish(publication(3, 'a'), artifactsOf('a'))
      const late = store.publish(publication(sequence, 'b'), artifactsOf('b'))
      await expect(late).rejects.toThrow(SequenceConflict)
      expect(await store.current('talks')).toEqual(publication(3, 'a'))
      expect(await store.artifact('talks', hashOf('b'), 'identity')).toBeUndefined()
    })

    it('lets exactly one of many racing publishers win', async () => {
      const store = await open()
      const racing = [...'abcdefgh'].map((letter) =>
        store.publish(publication(1, letter), artifactsOf(letter)).then(
          () => letter,
          (error: unknown) => {
            expect(error).toBeInstanceOf(SequenceConflict)
            return undefined
          },
        ),
      )
      const winners = (await Promise.all(racing)).filter((letter) => letter !== undefined)
      expect(winners).toHaveLength(1)
      const current = await store.current('talks')
      expect(current?.manifest.revision).toBe(hashOf(String(winners[0])))
    })

    it('keeps packs apart', async () => {
      const store = await open()
      await store.publish(publication(4, 'a', 'talks'), artifactsOf('a'))
      await store.publish(publication(1, 'b', 'other'), artifactsOf('b'))
      expect(await store.packs()).toEqual(['other', 'talks'])
      expect((await store.current('other'))?.manifest.sequence).toBe(1)
      expect(await store.artifact('other', hashOf('a'), 'identity')).toBeUndefined()
    })

    it.each(['', '../talks', "talks' OR '1'='1", 'talks%'])('knows no pack %j', async (pack) => {
      const store = await open()
      await store.publish(publication(1), artifactsOf('a'))
      expect(await store.current(pack)).toBeUndefined()
      expect(await store.artifact(pack, hashOf('a'), 'identity')).toBeUndefined()
    })
  })
}
