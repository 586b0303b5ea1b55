import { readFileSync } from 'node:fs'
import { draftFile, fromSkos } from '@parley/taxonomy'
import { writePackFiles } from '@parley/taxonomy/node'
import { type Command, textOption } from './command.ts'

const read = (file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    throw new RangeError(
      `cannot read ${file} as UTF-8 text: ${error instanceof Error ? error.message : error}`,
    )
  }
}

export const importPack: Command = {
  usage: '--format skos FILE --out DIR [--issue ID] [--source ID]',
  summary:
    'read SKOS in JSON-LD as draft topics and parties with their aliases, into a folder of their own',
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    issue: { type: 'string' },
    source: { type: 'string' },
  },
  run: async (call) => {
    const [file] = call.operands
    const out = textOption(call, 'out')
    if (textOption(call, 'format') !== 'skos') throw new RangeError('say the format: --format skos')
    if (file === undefined) throw new RangeError('name the file to read')
    if (out === undefined) throw new RangeError('name the folder for the drafts: --out DIR')
    const issue = textOption(call, 'issue')
    const source = textOption(call, 'source')
    const { drafts, faults, leftBehind } = fromSkos(read(file), {
      ...(issue && { issue }),
      ...(source && { source }),
    })
    for (const { node, message, remedy } of faults)
      console.error(`${file}: ${node}  ${message}. ${remedy}`)
    if (faults.length > 0) {
      console.error(`${faults.length} problems; nothing was written`)
      return 1
    }
    writePackFiles(out, drafts.map(draftFile), { replace: false })
    if (leftBehind.length > 0)
      console.log(
        `texts in ${leftBehind.join(', ')} were left behind: a pack has not these languages`,
      )
    console.log(`${drafts.length} drafts in ${out}`)
    return 0
  },
}
