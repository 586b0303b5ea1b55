import { describe, expect, it } from 'vitest'
import { faultOf } from './fault.ts'

const MARK = 'a-reader-s-secret'
const caught = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('faultOf', () => {
  it('tells the class, the code and the place of an error', () => {
    const error = Object.assign(new TypeError('x'), { code: 'ERR_X' })
    const { name, code, frames } = faultOf(error)
    expect({ name, code }).toEqual({ name: 'TypeError', code: 'ERR_X' })
    expect(frames[0]).toMatch(/fault\.test\.ts:\d+:\d+/)
  })

  it('tells SQLite’s own word for its code', () => {
    const error = Object.assign(new Error('x'), { errcode: 13, errstr: 'database or disk is full' })
    expect(faultOf(error).reason).toBe('database or disk is full')
  })

  it('tells causes, not without end', () => {
    const error = new Error('x')
    error.cause = error
    expect(JSON.stringify(faultOf(error)).match(/"cause"/g)).toHaveLength(4)
  })

  it.each([
    ['a message', new Error(MARK)],
    ['what JSON.parse quotes', caught(() => JSON.parse(MARK))],
    ['what URL quotes', caught(() => new URL(MARK))],
    ['a message that looks like a stack', new Error(`\n    at ${MARK} (/x/${MARK}.ts:1:1)`)],
    ['a message of many lines', new Error(`one\n    at /x/${MARK}:1:1\ntwo`)],
    ['a cause', new Error('x', { cause: new Error(MARK) })],
    ['a name', Object.assign(new Error('x'), { name: `${MARK} ` })],
    ['a code', Object.assign(new Error('x'), { code: `${MARK}` })],
    ['SQLite’s word', Object.assign(new Error('x'), { errcode: 1, errstr: `${MARK}_1` })],
    ['another field', Object.assign(new Error('x'), { path: MARK, input: MARK })],
    ['a text', MARK],
    ['an object', { message: MARK, stack: MARK }],
  ])('tells nothing of %s', (_, thrown) => {
    expect(JSON.stringify(faultOf(thrown))).not.toContain(MARK)
  })
})
