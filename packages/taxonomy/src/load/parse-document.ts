import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  parseDocument as parseYaml,
} from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../lint/problem.ts'

export type Path = readonly PropertyKey[]

/** A document that fits its schema, with the line of every field. */
export interface Parsed<T> {
  readonly value: T
  readonly lineOf: (path: Path) => number
}

const lineFinder = (document: Document, lines: LineCounter) => {
  const nodeOffset = (path: Path): number | undefined => {
    if (path.length === 0) return document.contents?.range?.[0]
    const parent = document.getIn(path.slice(0, -1), true)
    const key = path.at(-1)
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      if (pair && isScalar(pair.key)) return pair.key.range?.[0]
    }
    const node = document.getIn(path, true)
    return isScalar(node) || isMap(node) || isAlias(node) ? node.range?.[0] : undefined
  }
  return (path: Path): number => {
    for (let length = path.length; length >= 0; length--) {
      const offset = nodeOffset(path.slice(0, length))
      if (offset !== undefined) return lines.linePos(offset).line
    }
    return 1
  }
}

const where = (path: Path): string => (path.length === 0 ? 'the document' : path.join('.'))

/** Says in words what a zod issue means for the person who edits the file. */
export const describeIssue = (issue: z.core.$ZodIssue): { message: string; remedy: string } => {
  const at = where(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: `${at} has the unknown field ${issue.keys.join(', ')}`,
        remedy: 'Correct its name or remove it; docs/schema.md lists the fields',
      }
    case 'invalid_type':
      return issue.input === undefined
        ? { message: `${at} is missing`, remedy: `Add it: ${issue.expected} expected` }
        : {
            message: `${at} is not of the right type (${issue.expected} expected)`,
            remedy:
              issue.expected === 'string'
                ? 'Put the value in quotation marks; YAML reads bare numbers, true and null as such'
                : `Write a value of type ${issue.expected}`,
          }
    case 'invalid_value':
      return {
        message: `${at} is none of the allowed values`,
        remedy: `Use one of: ${issue.values.join(', ')}`,
      }
    case 'invalid_union': {
      const inner = issue.errors.flat().find((problem) => problem.path.length > 0)
      return inner
        ? describeIssue({ ...inner, path: [...issue.path, ...inner.path] })
        : {
            message: `${at} has none of the allowed shapes`,
            remedy: 'Compare it with docs/schema.md',
          }
    }
    default:
      return { message: `${at} ${issue.message}`, remedy: 'Correct the value' }
  }
}

const schemaProblems = (
  file: string,
  issues: readonly z.core.$ZodIssue[],
  lineOf: (path: Path) => number,
): readonly Problem[] =>
  issues.map((issue) => {
    const unknown =
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
    return { file, line: lineOf(unknown), rule: 'schema', ...describeIssue(issue) }
  })

/** Parses one YAML document and checks it against its schema; every problem, with its line. */
export const parseDocument = <T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { readonly parsed?: Parsed<T>; readonly problems: readonly Problem[] } => {
  const lines = new LineCounter()
  const document = parseYaml(text, { lineCounter: lines, prettyErrors: false, strict: true })
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0)
    return {
      problems: faults.map((fault) => ({
        file,
        line: lines.linePos(fault.pos[0]).line,
        rule: 'yaml',
        message: `is not valid YAML: ${fault.message}`,
        remedy: 'Indent with two spaces, no tabs; quote a text that holds “: ” or “#”',
      })),
    }
  const lineOf = lineFinder(document, lines)
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }), { reportInput: true })
  return result.success
    ? { parsed: { value: result.data, lineOf }, problems: [] }
    : { problems: schemaProblems(file, result.error.issues, lineOf) }
}
