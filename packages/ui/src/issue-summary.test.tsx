import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { overview } from '../test/sample.ts'
import { IssueSummary } from './issue-summary.tsx'

const [territory, , , sanctions] = overview.issues
if (territory === undefined || sanctions === undefined) throw new Error('the sample has no issues')

describe('IssueSummary', () => {
  it('asks the question, names those whose positions were found, and what moved last', () => {
    const html = renderToStaticMarkup(
      <IssueSummary issue={territory} overview={overview} topicHref={(id) => `/topics/${id}`} />,
    )
    const text = html.replaceAll(/<[^>]+>/g, '')
    expect(text).toContain('Who holds the bays, and under what status?')
    expect(text).toContain('Positions foundAvalon, Borealis, Danubia')
    expect(text).not.toContain('League of Coasts')
    expect(text).toContain('Moved lastLast inspection round')
    expect(html).toContain('href="/topics/avalon"')
  })

  it('says so where no position is recorded', () => {
    expect(renderToStaticMarkup(<IssueSummary issue={sanctions} overview={overview} />)).toContain(
      'No positions recorded yet',
    )
  })
})
