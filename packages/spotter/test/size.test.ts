import { describe, expect, it } from 'vitest'
import { buildIndex } from '../src/build-index.ts'
import type * as openIndex from '../src/open-index.ts'
import type * as scan from '../src/scan.ts'
import { bundleEngine } from './bundle.ts'

type Engine = Pick<typeof openIndex, 'openIndex'> & Pick<typeof scan, 'scan'>

const BUDGET = 4_000

describe('the bundle of openIndex and scan', () => {
  it('stays within its budget, minified and compressed', async () => {
    expect((await bundleEngine()).gzipBytes).toBeLessThanOrEqual(BUDGET)
  })

  it('is whole: it finds what it is for', async () => {
    const { code } = await bundleEngine()
    const engine: Engine = await import(`data:text/javascript,${encodeURIComponent(code)}`)
    const index = buildIndex({
      language: 'en',
      topics: [{ id: 'topic', party: false, relevance: 'weak' }],
      forms: [{ text: 'New START', topic: 'topic', case: 'smart' }],
    })
    expect(engine.scan(engine.openIndex(index), 'the New\u00a0START treaty')).toMatchObject([
      { start: 4, end: 13 },
    ])
  })
})
