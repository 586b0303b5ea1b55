// biome-ignore-all lint/a11y/noRedundantRoles: explicit roles keep the table a table for a screen reader in WebKit when narrow screens show its cells as blocks
import type { Overview, OverviewIssue, PositionLine } from '@parley/taxonomy'
import { useId } from 'react'
import { type Citations, cite } from './citations.ts'
import { CitedSources } from './cited-sources.tsx'
import { ContentLanguage } from './content-language.tsx'
import type { HeadingLevel } from './heading.tsx'
import { type IssueLinks, IssueName } from './issue-name.tsx'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { countText } from './messages/plural.ts'
import { partyLabels, partyOrder } from './party-order.ts'
import { PartyPositions } from './position-list.tsx'
import { type Labels, type TopicLinks, TopicName } from './topic-name.tsx'

export interface PositionMatrixProps extends TopicLinks, IssueLinks {
  readonly overview: Overview
  /** The columns, in this order; without it every party that has a position, alphabetically. */
  readonly parties?: readonly string[] | undefined
  /** Only what is said on an issue as a whole; how much there is on sub-issues leads to the issue. */
  readonly brief?: boolean | undefined
  /** Level of the heading of its sources. */
  readonly headingLevel?: HeadingLevel | undefined
}

/** Where each party stands on each issue: a table, which becomes stacked blocks where it is narrow. */
export function PositionMatrix(props: PositionMatrixProps) {
  const {
    overview,
    parties = partyOrder(overview),
    brief = false,
    headingLevel = 3,
    ...links
  } = props
  const messages = useMessages()
  const caption = useId()
  const shown = (issue: OverviewIssue): readonly PositionLine[] =>
    brief ? issue.positions.filter(isGeneral) : issue.positions
  const citations = cite(
    overview.issues
      .flatMap(shown)
      .filter(({ party }) => parties.includes(party))
      .flatMap(({ sources }) => sources),
    overview.sources,
  )
  const labels = partyLabels(overview)
  return (
    <ContentLanguage language={overview.language}>
      <div className="parley-matrix">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section className="parley-matrix-scroll" aria-labelledby={caption} tabIndex={0}>
          <table role="table">
            <caption id={caption}>{messages.matrix.caption}</caption>
            {/* A table that arrives in parts has its columns from the first. */}
            <colgroup>
              <col />
              <col span={parties.length} />
            </colgroup>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  {messages.matrix.issue}
                </th>
                {parties.map((party) => (
                  <th key={party} role="columnheader" scope="col">
                    <TopicName id={party} labels={labels} {...links} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {overview.issues.map((issue) => (
                <MatrixRow
                  key={issue.id}
                  issue={issue}
                  parties={parties}
                  brief={brief}
                  labels={labels}
                  citations={citations}
                  {...links}
                />
              ))}
            </tbody>
          </table>
        </section>
        <CitedSources citations={citations} headingLevel={headingLevel} />
      </div>
    </ContentLanguage>
  )
}

const isGeneral = ({ subIssue, status }: PositionLine): boolean =>
  subIssue === undefined && status !== 'superseded'

interface MatrixRowProps extends IssueLinks {
  readonly issue: OverviewIssue
  readonly parties: readonly string[]
  readonly brief: boolean
  readonly labels: Labels
  readonly citations: Citations
}

function MatrixRow({ issue, parties, brief, labels, citations, ...links }: MatrixRowProps) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <IssueName id={issue.id} label={issue.label} {...links} />
      </th>
      {parties.map((party) => (
        <td key={party} role="cell">
          {/* The column's heading again, for eyes only: it is seen where cells are stacked. */}
          <span className="parley-matrix-party" aria-hidden="true">
            <LocalisedText text={labels[party] ?? party} />
          </span>
          <Cell issue={issue} party={party} brief={brief} citations={citations} {...links} />
        </td>
      ))}
    </tr>
  )
}

interface CellProps extends IssueLinks {
  readonly issue: OverviewIssue
  readonly party: string
  readonly brief: boolean
  readonly citations: Citations
}

function Cell({ issue, party, brief, citations, issueHref }: CellProps) {
  const { overview, language } = useMessages()
  const positions = issue.positions.filter((position) => position.party === party)
  const { subIssues } = issue
  if (!brief) return <PartyPositions {...{ positions, subIssues, citations }} folded />
  const particular = positions.filter(({ subIssue, status }) => subIssue && status === 'current')
  const more = countText(overview.onSubIssues, particular.length, language)
  return (
    <>
      <PartyPositions positions={positions.filter(isGeneral)} {...{ subIssues, citations }} />
      {particular.length > 0 && (
        <p className="parley-meta">
          <a className="parley-link" href={issueHref?.(issue.id)}>
            {more}
          </a>
        </p>
      )}
    </>
  )
}
