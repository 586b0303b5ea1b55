import { beforeAll, describe, expect, it } from 'vitest'
import { endorse, makeKey, type TestKey } from '../../test/keys.ts'
import { endorsementBytes, followEndorsements, LONGEST_CHAIN } from './endorsement.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString()

/** Keys k0, k1, … a day apart, each endorsed by the one before it. */
const makeChain = async (links: number): Promise<TestKey[]> => {
  const keys = [await makeKey('k0', day(1))]
  for (let at = 1; at <= links; at++) {
    const older = keys[at - 1]
    if (older !== undefined) keys.push(await endorse(await makeKey(`k${at}`, day(at + 1)), older))
  }
  return keys
}

describe('followEndorsements', () => {
  let first: TestKey
  let second: TestKey
  let third: TestKey
  let stranger: TestKey
  beforeAll(async () => {
    ;[first, second, third] = (await makeChain(2)) as [TestKey, TestKey, TestKey]
    stranger = await makeKey('stranger', day(1))
  })

  it('follows one link, also where the service no longer offers the pinned key', async () => {
    for (const offered of [[first, second], [second]]) {
      const chain = await followEndorsements('k1', [first], offered)
      expect(chain).toEqual({ kind: 'followed', key: second })
    }
  })

  it('follows several links, from any pinned key among them', async () => {
    for (const pinned of [first, second]) {
      const chain = await followEndorsements('k2', [pinned], [third, first, second])
      expect(chain).toEqual({ kind: 'followed', key: third })
    }
  })

  it('follows the longest chain and refuses one link more', async () => {
    const keys = await makeChain(LONGEST_CHAIN + 1)
    const [oldest] = keys as [TestKey]
    const longest = await followEndorsements(`k${LONGEST_CHAIN}`, [oldest], keys)
    expect(longest.kind).toBe('followed')
    const longer = await followEndorsements(`k${LONGEST_CHAIN + 1}`, [oldest], keys)
    expect(longer).toEqual({ kind: 'refused', fault: 'too-long' })
  })

  it.each<[string, () => Promise<[wanted: string, offered: TestKey[]]>, string]>([
    ['a key that is not offered', async () => ['k9', [first, second]], 'unknown'],
    ['a key without endorsement', async () => ['stranger', [first, stranger]], 'unendorsed'],
    [
      'a chain that begins elsewhere',
      async () => ['k1', [await endorse(second, stranger), stranger]],
      'unendorsed',
    ],
    ['an endorser that is not offered', async () => ['k2', [third]], 'missing'],
    [
      'two keys under one id',
      async () => ['k1', [second, { ...second, publicKey: stranger.publicKey }]],
      'ambiguous',
    ],
    [
      'a key that borrows the pinned id',
      async () => ['k1', [second, { ...stranger, id: 'k0' }]],
      'ambiguous',
    ],
    [
      'the endorsement of another key',
      async () => ['k1', [{ ...second, publicKey: stranger.publicKey }]],
      'signature',
    ],
    [
      'an endorsement that names the pinned key and is a stranger’s',
      async () => ['k1', [await endorse(second, { ...stranger, id: 'k0' })]],
      'signature',
    ],
    [
      'another first day than the endorsed one',
      async () => ['k1', [{ ...second, since: day(9) }]],
      'signature',
    ],
    [
      'an endorsement that is no signature',
      async () => [
        'k1',
        [Object.assign({ ...second }, { endorsedBy: { keyId: 'k0', signature: 'AA' } })],
      ],
      'signature',
    ],
    [
      'a key older than its endorser',
      async () => ['old', [await endorse(await makeKey('old', '2025-01-01T00:00:00.000Z'), first)]],
      'backdated',
    ],
    [
      'a key as old as its endorser',
      async () => ['same', [await endorse(await makeKey('same', first.since), first)]],
      'backdated',
    ],
    [
      'a first day that is no date',
      async () => ['odd', [await endorse(await makeKey('odd', 'soon'), first)]],
      'backdated',
    ],
  ])('refuses %s', async (_, make, fault) => {
    const [wanted, offered] = await make()
    const chain = await followEndorsements(wanted, [first], offered)
    expect(chain).toEqual({ kind: 'refused', fault })
  })

  it('refuses keys that endorse each other in a ring, and one that endorses itself', async () => {
    const [one, two] = [await makeKey('one', day(5)), await makeKey('two', day(6))]
    const ring = [await endorse(one, two), await endorse(two, one)]
    const own = await endorse(one, one)
    for (const [wanted, offered] of [
      ['two', ring],
      ['one', [own]],
    ] as const) {
      const chain = await followEndorsements(wanted, [first], offered)
      expect(chain).toEqual({ kind: 'refused', fault: 'circular' })
    }
  })
})

describe('endorsementBytes', () => {
  it('is no JSON, so that no manifest can be an endorsement', async () => {
    const text = new TextDecoder().decode(endorsementBytes(await makeKey('k', day(1))))
    expect(() => JSON.parse(text)).toThrow()
    expect(text.split('\n')[0]).toBe('parley key endorsement 1')
  })

  it('keeps what a key says of itself apart', () => {
    const [a, b] = [
      endorsementBytes({ id: 'a', publicKey: 'b","c', since: 'd' }),
      endorsementBytes({ id: 'a","b', publicKey: 'c', since: 'd' }),
    ]
    expect(a).not.toEqual(b)
  })
})
