import { describe, expect, it } from 'vitest'
import { bears } from './bearer.ts'

const TOKEN = '0123456789abcdef'

describe('bears', () => {
  it.each([
    [`Bearer ${TOKEN}`, true],
    [`bearer  ${TOKEN}`, true],
    [undefined, false],
    ['', false],
    ['Bearer', false],
    ['Bearer ', false],
    [`Basic ${TOKEN}`, false],
    [TOKEN, false],
    [`Bearer ${TOKEN}0`, false],
    [`Bearer ${TOKEN.slice(0, -1)}`, false],
    [`Bearer ${TOKEN.toUpperCase()}`, false],
    [`Bearer ${TOKEN} ${TOKEN}`, false],
  ])('of %j is %s', async (header, answer) => {
    expect(await bears(header, TOKEN)).toBe(answer)
  })
})
