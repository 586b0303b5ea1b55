import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { overview, TODAY } from '../test/sample.ts'
import { IssueOverview } from './issue-overview.tsx'

describe('IssueOverview', () => {
  const html = renderToStaticMarkup(<IssueOverview overview={overview} today={TODAY} />)

  it('lists the issues in their order and the process last', () => {
    const ids = [...html.matchAll(/data-issue="([^"]+)"/g)].map((match) => match[1])
    expect(ids).toEqual(overview.issues.map((issue) => issue.id))
    const shuffled = { ...overview, issues: overview.issues.toReversed() }
    const again = renderToStaticMarkup(<IssueOverview overview={shuffled} today={TODAY} />)
    expect([...again.matchAll(/data-issue="([^"]+)"/g)].map((match) => match[1])).toEqual(ids)
  })

  it('shows question, summary, sub-issues, positions and events of an issue', () => {
    for (const text of [
      'Who holds the bays, and under what status?',
      'Both coasts claim the three northern bays.',
      'Whose are the bays in law?',
      'Accepts joint patrols while talks last.',
      'Last inspection round',
      'No public position found',
    ]) {
      expect(html).toContain(text)
    }
  })

  it('says what is agreed, open or blocked on a sub-issue, as of when and by which source', () => {
    const state = html.split('data-state="blocked"')[1]?.split('</dd>')[0]
    expect(state).toContain('<strong>Blocked.</strong> Neither coast will sign')
    expect(state).toContain('As of <time dateTime="2026-02-20"')
    expect(state).toContain('Due for another look since')
    expect(state).toContain('Lindqvist')
    expect(html).not.toContain('data-state="open"')
  })

  it('shows a translation as ours, and until when an unknown position was looked for', () => {
    expect(html).toContain('The map is already drawn.')
    expect(html).toContain('Parley’s translation')
    expect(html).toContain('No public position found · As of <time dateTime="2026-03-28"')
  })

  it('says of each issue how far it was checked', () => {
    expect(html.match(/data-review=/g)).toHaveLength(overview.issues.length)
  })

  it('marks what exists only in English', () => {
    const issues = overview.issues.map((issue) => ({ ...issue, summary: { en: 'Only here.' } }))
    const uk = renderToStaticMarkup(
      <IssueOverview overview={{ ...overview, language: 'uk', issues }} today={TODAY} />,
    )
    expect(uk).toContain('<span lang="en">Only here.</span> <small class="parley-fallback">')
    expect(uk).toContain('<span lang="uk">Territory</span>')
  })

  it('folds positions and events where asked', () => {
    const folded = renderToStaticMarkup(<IssueOverview overview={overview} today={TODAY} folded />)
    expect(folded).not.toContain('<section')
    expect(html).toContain('<section')
  })
})
