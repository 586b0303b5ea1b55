import { expect, it } from 'vitest'
import { RecentBytes } from './recent-bytes.ts'

const bytes = (length: number) => new Uint8Array(length)

it('keeps what fits, and lets go what was read longest ago', () => {
  const recent = new RecentBytes(10)
  recent.set('a', bytes(4))
  recent.set('b', bytes(4))
  expect(recent.get('a')).toHaveLength(4)
  recent.set('c', bytes(4))
  expect(recent.get('a')).toBeUndefined()
  expect(recent.get('b')).toHaveLength(4)
  expect(recent.get('c')).toHaveLength(4)
})

it('lets go as many as the new one needs', () => {
  const recent = new RecentBytes(10)
  for (const name of ['a', 'b', 'c']) recent.set(name, bytes(3))
  recent.set('d', bytes(9))
  for (const name of ['a', 'b', 'c']) expect(recent.get(name)).toBeUndefined()
  expect(recent.get('d')).toHaveLength(9)
})

it('keeps nothing that is larger than all it may keep, and loses nothing for it', () => {
  const recent = new RecentBytes(10)
  recent.set('a', bytes(10))
  recent.set('b', bytes(11))
  expect(recent.get('b')).toBeUndefined()
  expect(recent.get('a')).toHaveLength(10)
})

it('counts a name that is set again once', () => {
  const recent = new RecentBytes(10)
  for (let time = 0; time < 5; time++) recent.set('a', bytes(5))
  recent.set('b', bytes(5))
  expect(recent.get('a')).toHaveLength(5)
  expect(recent.get('b')).toHaveLength(5)
})
