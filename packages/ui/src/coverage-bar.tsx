import { CoverageList, type CoverageListProps } from './coverage-list.tsx'
import { fiveIssues } from './five-issues.ts'
import { useMessages } from './messages/messages.tsx'
import { countText } from './messages/plural.ts'

const CELL = { width: 18, gap: 2, height: 8 } as const

/** What this text mentions of the five issues: one sentence, one drawn bar of five cells, and the list. */
export function CoverageBar({ overview, counts, ...links }: CoverageListProps) {
  const messages = useMessages()
  const five = fiveIssues(overview)
  const mentioned = five.filter(({ id }) => (counts[id] ?? 0) > 0)
  const most = Math.max(1, ...five.map(({ id }) => counts[id] ?? 0))
  return (
    <div className="parley-coverage-bar">
      <p className="parley-coverage-sum">
        {countText(messages.coverage.some, mentioned.length, messages.language)}
      </p>
      {/* The list below says all of this in words. */}
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${five.length * (CELL.width + CELL.gap) - CELL.gap} ${CELL.height}`}
        preserveAspectRatio="none"
      >
        {five.map(({ id }, place) => {
          const x = place * (CELL.width + CELL.gap)
          return (
            <g key={id}>
              <rect
                className="parley-coverage-cell"
                x={x}
                width={CELL.width}
                height={CELL.height}
              />
              <rect
                className="parley-coverage-part"
                x={x}
                width={(CELL.width * (counts[id] ?? 0)) / most}
                height={CELL.height}
              />
            </g>
          )
        })}
      </svg>
      <CoverageList overview={overview} counts={counts} {...links} />
    </div>
  )
}
