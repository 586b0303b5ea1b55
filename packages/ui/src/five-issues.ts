import type { Overview, OverviewIssue } from '@parley/taxonomy'

/** The five contested issues in their order, without the process that cuts across them. */
export const fiveIssues = ({ issues }: Pick<Overview, 'issues'>): readonly OverviewIssue[] =>
  issues.filter((issue) => !issue.crossCutting).toSorted((a, b) => a.order - b.order)
