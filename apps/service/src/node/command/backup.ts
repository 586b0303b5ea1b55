import { resolve } from 'node:path'
import { writeBackup } from '../backup/write-backup.ts'
import { proofLines, refusalOf, tell } from './backup-output.ts'
import type { Command } from './command.ts'
import { dataFolderOf } from './data-option.ts'

export const backup: Command = {
  usage: 'FILE|FOLDER [--data DIR] [--json]',
  summary: [
    'copy the data folder of the service (--data, else the variable DATA), also while it runs, with its key into one file,',
    '      which is restored and checked before it gets its name; in a FOLDER it is named after the time. It is a secret: keep it safe',
  ].join('\n'),
  options: { data: { type: 'string' }, json: { type: 'boolean' } },
  run: async (call) => {
    const [target] = call.operands
    if (target === undefined)
      throw new RangeError('name the file to write, or the folder to write it into')
    try {
      const done = await writeBackup(dataFolderOf(call), resolve(target), new Date(), tell)
      console.log(
        call.values.json
          ? JSON.stringify(done, null, 2)
          : [`${done.file}: ${done.bytes} bytes, restored and checked`, ...proofLines(done)].join(
              '\n',
            ),
      )
      return 0
    } catch (error) {
      return refusalOf('backup', call, error)
    }
  },
}
