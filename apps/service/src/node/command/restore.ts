import { resolve } from 'node:path'
import { restoreBackup } from '../backup/restore-backup.ts'
import { proofLines, refusalOf, tell } from './backup-output.ts'
import { type Call, type Command, textOption } from './command.ts'
import { dataFolderOf } from './data-option.ts'

const aboveOf = (call: Call): number | undefined => {
  const text = textOption(call, 'above')
  if (text === undefined) return undefined
  const above = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(above))
    throw new RangeError(`--above ${text}: use the highest sequence that clients may hold`)
  return above
}

export const restore: Command = {
  usage: 'FILE [--data DIR] [--force] [--above SEQUENCE] [--json]',
  summary: [
    'put a backup into an empty data folder (--data, else the variable DATA); --force: into one that is not, keeping what is there aside',
    '      --above: sign what is restored again under a higher sequence, where clients have seen later ones; stop the service first',
  ].join('\n'),
  options: {
    data: { type: 'string' },
    force: { type: 'boolean' },
    above: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    const [file] = call.operands
    if (file === undefined) throw new RangeError('name the file of the backup')
    const above = aboveOf(call)
    const options = { force: call.values.force === true, ...(above === undefined ? {} : { above }) }
    try {
      const done = await restoreBackup(resolve(file), dataFolderOf(call), options, new Date(), tell)
      const { folder, createdAt, aside } = done
      const lines = [
        `${folder} is as it was at ${createdAt}`,
        ...proofLines(done),
        ...(aside === undefined ? [] : [`before       kept in ${aside}`]),
      ]
      console.log(call.values.json ? JSON.stringify(done, null, 2) : lines.join('\n'))
      return 0
    } catch (error) {
      return refusalOf('restore', call, error)
    }
  },
}
