import type { z } from 'zod'
import type { Path } from './parse-document.ts'

interface Description {
  readonly message: string
  readonly remedy: string
}

const where = (path: Path): string => (path.length === 0 ? 'the document' : path.join('.'))

/** How a value is written that YAML reads as something else. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  string:
    'Put the value in quotation marks; YAML reads bare numbers (0123 too), true and null as such',
  boolean: 'Write true or false; yes, no, on and off are texts in YAML 1.2',
  number: 'Write a number without quotation marks',
  int: 'Write a whole number without quotation marks',
  array: 'Write a list: [a, b], or lines that begin with “- ”',
  object: 'Write fields, one a line below it and indented by two spaces',
}

/** Says in words what a zod issue means for the person who edits the file. */
export const describeIssue = (issue: z.core.$ZodIssue): Description => {
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
            remedy: WRITTEN_AS[issue.expected] ?? `Write a value of type ${issue.expected}`,
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

/** One issue for each unknown field, so that each has its own line. */
export const apart = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ ...issue, keys: [key] }))
    : [issue]
