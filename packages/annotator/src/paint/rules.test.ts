import { describe, expect, it } from 'vitest'
import { highlightRules } from './rules.ts'

describe('highlightRules', () => {
  it('styles both highlights on screens only, and under forced colours', () => {
    const rules = highlightRules({ topic: 'a1', contested: 'b-2' })
    expect(rules.match(/::highlight\(a1\)/g)).toHaveLength(2)
    expect(rules.match(/::highlight\(b-2\)/g)).toHaveLength(2)
    expect(rules.match(/@media [^{]*/g)).toEqual([
      '@media screen',
      '@media screen and (forced-colors:active)',
    ])
  })

  it('names the root alone where it is told that all elements inherit', () => {
    const rules = highlightRules({ topic: 'a1', contested: 'b-2' }, false)
    expect(rules.match(/[^{}]*::highlight/g)).toEqual(Array(4).fill(':root::highlight'))
  })

  it.each(['', '1a', 'a b', 'a){}*{color:red}', 'ä'])('refuses the name "%s"', (name) => {
    expect(() => highlightRules({ topic: name, contested: 'b' })).toThrow(RangeError)
  })
})
