import { diffDocuments, formatDiff } from '@parley/taxonomy'
import type { Command } from './command.ts'
import { readDocuments } from './read-documents.ts'

export const diff: Command = {
  usage: 'A B [--json]',
  summary:
    'what changed between two packs, field by field; each a folder of documents or a built pack. Exit code 1 when an id died or stands for something else',
  options: { json: { type: 'boolean' } },
  run: async ({ operands: [before, after], values }) => {
    if (before === undefined || after === undefined)
      throw new RangeError('name two folders: the pack before and the pack after')
    const found = diffDocuments(await readDocuments(before), await readDocuments(after))
    console.log(values.json ? JSON.stringify(found, null, 2) : formatDiff(found))
    return found.brokenIds.length > 0 ? 1 : 0
  },
}
