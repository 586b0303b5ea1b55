import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cardSet, proposal, treaty } from '../test/sample.ts'
import { ProposalComparison } from './proposal-comparison.tsx'

const analyst = {
  ...proposal,
  id: 'older',
  label: 'Older paper',
  proposal: { date: '2024-01', analyst: 'J. Doe', terms: { territory: 'A vote.' } },
}

describe('ProposalComparison', () => {
  const html = renderToStaticMarkup(
    <ProposalComparison
      proposals={[proposal, treaty, analyst]}
      issues={['territory', 'dmz-peacekeepers', 'sanctions-relief', 'security-architecture']}
      from={cardSet}
    />,
  )
  const rows = html.split('<tr').slice(2)

  it('has a row for each proposal, oldest first, and passes over other topics', () => {
    expect(rows.map((row) => /class="parley-name">([^<]+)/.exec(row)?.[1])).toEqual([
      'Older paper',
      'Nine-point paper',
    ])
  })

  it('tells what is not recorded from what a proposal is silent on and what is not known', () => {
    expect(rows[0]).toContain('Not recorded')
    expect(rows[1]).not.toContain('Not recorded')
    expect(rows[1]?.match(/parley-unknown">([^<]+)/g)).toEqual([
      'parley-unknown">Says nothing',
      'parley-unknown">Not known',
    ])
  })

  it('never takes an analyst for a party', () => {
    expect(rows[0]).toContain('The author speaks for no party.')
    expect(rows[1]).toContain('Proposed by')
  })

  it('says so when there is none', () => {
    expect(
      renderToStaticMarkup(<ProposalComparison proposals={[]} issues={[]} from={cardSet} />),
    ).toContain('No proposal is recorded here.')
  })
})
