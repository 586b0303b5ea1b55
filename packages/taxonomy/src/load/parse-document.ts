/**
 * A document is read twice at most. The first reader is quick and knows no lines; what it reads and
 * the schema accepts is the document. Where it stumbles, or a line is asked for, the second one
 * reads the text with every position, and its word is the one that counts: it is the reader of the
 * fixer too. Both follow the core schema of YAML 1.2. Cost: the quick one takes about a quarter of
 * the other's time.
 */
import { CORE_SCHEMA, load } from 'js-yaml'
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
import { apart, describeIssue } from './describe-issue.ts'
import { yamlFaults } from './yaml-faults.ts'

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

const schemaProblems = (
  file: string,
  issues: readonly z.core.$ZodIssue[],
  lineOf: (path: Path) => number,
): readonly Problem[] =>
  issues.flatMap(apart).map((issue) => {
    const unknown =
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
    return { file, line: lineOf(unknown), rule: 'schema', ...describeIssue(issue) }
  })

/** Anchors and aliases begin so; the careful reader tells them from other uses. */
const MAY_BE_ANCHORED = /[&*]/

/** What the quick reader makes of a text; undefined where the careful one must look. */
const quickly = (text: string): unknown => {
  if (MAY_BE_ANCHORED.test(text)) return undefined
  try {
    return load(text, { schema: CORE_SCHEMA })
  } catch {
    return undefined
  }
}

/** The careful reader: the text with the position of everything in it. */
const carefully = (text: string) => {
  const lines = new LineCounter()
  const document = parseYaml(text, { lineCounter: lines, prettyErrors: false, strict: true })
  return { document, lines, lineOf: lineFinder(document, lines) }
}

/** Parses one YAML document and checks it against its schema; every problem, with its line. */
export const parseDocument = <T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { readonly parsed?: Parsed<T>; readonly problems: readonly Problem[] } => {
  const quick = schema.safeParse(quickly(text))
  if (quick.success) {
    let lineOf: Parsed<T>['lineOf'] | undefined
    return {
      parsed: {
        value: quick.data,
        lineOf: (path) => {
          lineOf ??= carefully(text).lineOf
          return lineOf(path)
        },
      },
      problems: [],
    }
  }
  const { document, lines, lineOf } = carefully(text)
  const faults = yamlFaults(file, document, lines)
  if (faults.length > 0) return { problems: faults }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }), { reportInput: true })
  return result.success
    ? { parsed: { value: result.data, lineOf }, problems: [] }
    : { problems: schemaProblems(file, result.error.issues, lineOf) }
}
