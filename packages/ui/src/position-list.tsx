import type { OverviewIssue, PositionLine } from '@parley/taxonomy'
import type { ReactNode } from 'react'
import type { Citations } from './citations.ts'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { countText } from './messages/plural.ts'
import { PositionText } from './position-text.tsx'
import { type Labels, type TopicLinks, TopicName } from './topic-name.tsx'

export interface PositionListProps extends TopicLinks {
  /** Alphabetical by party, as the overview has them. */
  readonly positions: readonly PositionLine[]
  readonly subIssues: OverviewIssue['subIssues']
  /** Names of the parties by id. */
  readonly parties: Labels
  readonly citations?: Citations | undefined
}

/** The parties' positions on one issue, one block a party; earlier ones stay folded. */
export function PositionList(props: PositionListProps) {
  const { positions, subIssues, parties, citations, ...links } = props
  return (
    <dl className="parley-positions">
      {[...Map.groupBy(positions, (position) => position.party)].map(([party, group]) => (
        <div key={party} className="parley-position">
          <dt>
            <TopicName id={party} labels={parties} {...links} />
          </dt>
          <dd>
            <PartyPositions positions={group} subIssues={subIssues} citations={citations} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface PartyPositionsProps {
  readonly positions: readonly PositionLine[]
  readonly subIssues: OverviewIssue['subIssues']
  readonly citations?: Citations | undefined
  /** Closes what is said on sub-issues until the reader opens it, for tables. */
  readonly folded?: boolean | undefined
}

/** One party's positions on one issue: the general one, those on sub-issues, then earlier ones. */
export function PartyPositions(props: PartyPositionsProps) {
  const { positions, subIssues, citations, folded = false } = props
  const messages = useMessages()
  const earlier = positions.filter((position) => position.status === 'superseded')
  const standing = positions.filter((position) => position.status !== 'superseded')
  const general = standing.filter((position) => position.subIssue === undefined)
  const particular = standing.filter((position) => position.subIssue !== undefined)
  const text = (position: PositionLine) => (
    <div key={position.id} className="parley-stated" data-status={position.status}>
      <SubIssueName id={position.subIssue} subIssues={subIssues} />
      <PositionText position={position} citations={citations} />
    </div>
  )
  return (
    <>
      {standing.length === 0 && <p className="parley-unknown">{messages.overview.none}</p>}
      {general.map(text)}
      {folded ? (
        <Folded
          title={countText(messages.overview.onSubIssues, particular.length, messages.language)}
        >
          {particular.map(text)}
        </Folded>
      ) : (
        particular.map(text)
      )}
      <Folded title={messages.overview.earlier}>{earlier.map(text)}</Folded>
    </>
  )
}

interface FoldedProps {
  readonly title: string
  readonly children: readonly ReactNode[]
}

/** What a reader opens by its title; nothing where there is nothing inside. */
function Folded({ title, children }: FoldedProps) {
  if (children.length === 0) return null
  return (
    <details className="parley-folded">
      <summary>{title}</summary>
      {children}
    </details>
  )
}

interface SubIssueNameProps {
  readonly id: string | undefined
  readonly subIssues: OverviewIssue['subIssues']
}

function SubIssueName({ id, subIssues }: SubIssueNameProps) {
  const subIssue = subIssues.find((candidate) => candidate.id === id)
  if (subIssue === undefined) return null
  return (
    <p className="parley-sub-issue">
      <LocalisedText text={subIssue.label} />
    </p>
  )
}
