import type { Loaded } from '../load/load-documents.ts'
import type { Path } from '../load/parse-document.ts'
import type { Folder } from '../schema/documents.ts'
import type { Problem } from './problem.ts'

/** A finding before its file and line are looked up. */
export interface Finding {
  readonly folder: Folder | 'pack'
  readonly id: string
  readonly path: Path
  readonly message: string
  readonly remedy: string
}

/** One rule, one file: `check` returns every finding, never only the first. */
export interface Rule {
  readonly name: string
  readonly check: (loaded: Loaded) => readonly Finding[]
}

/** Runs one rule and looks up where its findings are. */
export const runRule = (rule: Rule, loaded: Loaded): readonly Problem[] =>
  rule.check(loaded).map(({ folder, id, path, message, remedy }) => {
    const origin = loaded.originOf(folder, id)
    return { file: origin.file, line: origin.lineOf(path), rule: rule.name, message, remedy }
  })
