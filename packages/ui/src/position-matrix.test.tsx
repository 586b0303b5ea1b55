import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { overview } from '../test/sample.ts'
import { PositionMatrix } from './position-matrix.tsx'

describe('PositionMatrix', () => {
  const html = renderToStaticMarkup(<PositionMatrix overview={overview} />)
  const row = (issue: string): string =>
    html.split('<tr').find((part) => part.includes(`scope="row">${issue}<`)) ?? ''

  it('is a captioned table of issues by parties, in alphabetical order', () => {
    expect(html).toContain('<caption')
    const columns = [...html.matchAll(/scope="col">(?:<span[^>]*>)?([^<]+)/g)].map((m) => m[1])
    expect(columns).toEqual(['Issue', 'Avalon', 'Borealis', 'Danubia', 'League of Coasts'])
    expect(html.match(/scope="row"/g)).toHaveLength(overview.issues.length)
  })

  it('has a cell with words in it for every party', () => {
    const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map((match) => match[1] ?? '')
    expect(cells).toHaveLength(overview.issues.length * 4)
    expect(cells.filter((cell) => cell.replace(/^<span.*?<\/span>/, '') === '')).toEqual([])
  })

  it('tells "found none" from "not looked for"', () => {
    expect(row('Territory')).toContain('No public position found')
    expect(row('Territory')).not.toContain('Not looked for yet')
    expect(row('Force limits')).toContain('Not looked for yet')
  })

  it('quotes in the speaker’s language and folds what is superseded', () => {
    expect(row('Territory')).toContain('<blockquote lang="fr">“La carte est déjà dessinée.”')
    expect(row('Territory')).toContain('President B. Lund, in French')
    expect(row('Territory').split('<details')[2]).toContain('Asked for a neutral patrol.')
  })

  it('folds what is said on sub-issues', () => {
    const [general, particular] = row('Territory').split('<details')
    expect(general).not.toContain('Accepts joint patrols')
    expect(particular).toContain('On 1 sub-issue')
    expect(particular).toContain('Accepts joint patrols')
  })

  it('keeps to the parties it is given', () => {
    const two = renderToStaticMarkup(
      <PositionMatrix overview={overview} parties={['borealis', 'avalon']} />,
    )
    expect(two.match(/scope="col"/g)).toHaveLength(3)
    expect(two.indexOf('Borealis')).toBeLessThan(two.indexOf('Avalon'))
  })
})
