import { type Document, type ErrorCode, isAlias, isNode, type LineCounter, visit } from 'yaml'
import type { Problem } from '../lint/problem.ts'

const INDENT = 'Indent with two spaces for each step, never with tabs'
const QUOTE = 'Put a text that holds “: ”, “#” or a bracket into quotation marks'

/** What to do about what the parser says, by its code. */
const REMEDIES: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: INDENT,
  BAD_INDENT: INDENT,
  MISSING_CHAR: `Close what was opened, or write “: ” behind a key. ${QUOTE}`,
  DUPLICATE_KEY: 'Keep one of the two; the other would be lost',
  MULTIPLE_DOCS: 'Write one document a file, without “---” inside',
  NON_STRING_KEY: 'Write the key as a plain word',
  BAD_ALIAS: 'Write the value out; documents have no anchors',
}

/** Anchors and aliases: they hide what a document says, and a few lines of them can stand for gigabytes. */
const anchored = (
  document: Document,
): readonly { readonly name: string; readonly at: number }[] => {
  const found: { name: string; at: number }[] = []
  visit(document, (_, node) => {
    if (!isNode(node)) return
    const at = node.range?.[0] ?? 0
    if (isAlias(node)) found.push({ name: `the alias *${node.source}`, at })
    else if (node.anchor) found.push({ name: `the anchor &${node.anchor}`, at })
  })
  return found
}

/** Everything that keeps a YAML text from being a document, with its line and how to mend it. */
export const yamlFaults = (
  file: string,
  document: Document,
  lines: LineCounter,
): readonly Problem[] => {
  const problem = (at: number, message: string, remedy: string): Problem => ({
    file,
    line: Math.max(1, lines.linePos(at).line),
    rule: 'yaml',
    message,
    remedy,
  })
  const faults = [...document.errors, ...document.warnings].map(({ pos, code, message }) =>
    problem(pos[0], `is not valid YAML: ${message}`, REMEDIES[code] ?? `${INDENT}. ${QUOTE}`),
  )
  if (faults.length > 0) return faults
  if (document.contents === null)
    return [problem(0, 'is empty', 'Write the document (docs/schema.md), or delete the file')]
  return anchored(document).map(({ name, at }) =>
    problem(at, `uses ${name}`, 'Write the value out; documents have no anchors'),
  )
}
