import type { Card, CardSet, IssueId } from '@parley/taxonomy'
import { useId } from 'react'
import { ContentLanguage } from './content-language.tsx'
import { type IssueLinks, IssueName } from './issue-name.tsx'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { ProposalOrigin } from './proposal-origin.tsx'
import { type TopicLinks, TopicName } from './topic-name.tsx'

export interface ProposalComparisonProps extends TopicLinks, IssueLinks {
  /** Cards of proposals; any other is passed over. */
  readonly proposals: readonly Card[]
  /** The issues compared, in this order. */
  readonly issues: readonly IssueId[]
  readonly from: Pick<CardSet, 'language' | 'labels'>
}

const byDate = (a: Card, b: Card): number =>
  (a.proposal?.date ?? '').localeCompare(b.proposal?.date ?? '')

/** What each proposal says on each issue, oldest first; what is not recorded says so. */
export function ProposalComparison(props: ProposalComparisonProps) {
  const { proposals, issues, from, issueHref, onIssue, ...links } = props
  const { comparison } = useMessages()
  const caption = useId()
  const compared = proposals.filter(({ proposal }) => proposal !== undefined).sort(byDate)
  if (compared.length === 0) return <p className="parley-unknown">{comparison.empty}</p>
  return (
    <ContentLanguage language={from.language}>
      <div className="parley-matrix parley-comparison">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section className="parley-matrix-scroll" aria-labelledby={caption} tabIndex={0}>
          {/* biome-ignore-start lint/a11y/noRedundantRoles: narrow screens show cells as blocks, and WebKit then forgets the table */}
          <table role="table">
            <caption id={caption}>{comparison.caption}</caption>
            {/* A table that arrives in parts has its columns from the first. */}
            <colgroup>
              <col />
              <col span={issues.length} />
            </colgroup>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  {comparison.proposal}
                </th>
                {issues.map((id) => (
                  <th key={id} role="columnheader" scope="col">
                    <IssueName
                      id={id}
                      label={from.labels[id] ?? id}
                      issueHref={issueHref}
                      onIssue={onIssue}
                    />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {compared.map((card) => (
                <ProposalRow key={card.id} card={card} issues={issues} from={from} {...links} />
              ))}
            </tbody>
          </table>
          {/* biome-ignore-end lint/a11y/noRedundantRoles: as above */}
        </section>
      </div>
    </ContentLanguage>
  )
}

interface ProposalRowProps extends TopicLinks {
  readonly card: Card
  readonly issues: readonly IssueId[]
  readonly from: ProposalComparisonProps['from']
}

function ProposalRow({ card, issues, from, ...links }: ProposalRowProps) {
  const { comparison } = useMessages()
  if (card.proposal === undefined) return null
  const { terms, saysNothing = [], notKnown = [] } = card.proposal
  /** That it is silent is a finding; that nothing is recorded is none. */
  const silence = (id: IssueId): string => {
    if (saysNothing.includes(id)) return comparison.saysNothing
    return notKnown.includes(id) ? comparison.notKnown : comparison.silent
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <tr role="row">
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <th role="rowheader" scope="row">
        <TopicName id={card.id} labels={{ ...from.labels, [card.id]: card.label }} {...links} />
        <span className="parley-meta">
          <ProposalOrigin proposal={card.proposal} labels={from.labels} {...links} />
        </span>
      </th>
      {issues.map((id) => {
        const text = terms[id]
        return (
          // biome-ignore lint/a11y/noRedundantRoles: as above
          <td key={id} role="cell">
            {/* The column's heading again, for eyes only: it is seen where cells are stacked. */}
            <span className="parley-matrix-party" aria-hidden="true">
              <LocalisedText text={from.labels[id] ?? id} />
            </span>
            {text === undefined ? (
              <p className="parley-unknown">{silence(id)}</p>
            ) : (
              <p>
                <LocalisedText text={text} />
              </p>
            )}
          </td>
        )
      })}
    </tr>
  )
}
