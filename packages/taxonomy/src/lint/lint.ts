import { type Loaded, loadDocuments, type PackFile } from '../load/load-documents.ts'
import { NOTES } from './notes/index.ts'
import { type Problem, sortProblems } from './problem.ts'
import { runRule } from './rule.ts'
import { RULES } from './rules/index.ts'

/** Runs a step; a caller that wants to know how long each takes gives its own. */
export type RunStep = <T>(name: string, run: () => T) => T

const straight: RunStep = (_, run) => run()

/**
 * Loads a pack and checks it against every rule. All problems at once, sorted; the pack may be
 * compiled only when there are none. `step` is called with the name of each rule, and `load`.
 */
export const lint = (
  files: readonly PackFile[],
  step: RunStep = straight,
): { readonly loaded?: Loaded; readonly problems: readonly Problem[] } => {
  const { loaded, problems } = step('load', () => loadDocuments(files))
  if (loaded === undefined) return { problems: sortProblems(problems) }
  const found = RULES.flatMap((rule) => step(rule.name, () => runRule(rule, loaded)))
  return { loaded, problems: sortProblems([...problems, ...found]) }
}

/** What an editor should look at in a pack that may be compiled all the same, sorted. */
export const notesOn = (loaded: Loaded): readonly Problem[] =>
  sortProblems(NOTES.flatMap((rule) => runRule(rule, loaded)))
