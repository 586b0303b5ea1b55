import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { prove } from '../backup/prove.ts'
import { unpackBackup } from '../backup/read-backup.ts'
import { proofLines, refusalOf, tell } from './backup-output.ts'
import type { Command } from './command.ts'

export const verify: Command = {
  usage: 'FILE [--json]',
  summary:
    'restore a backup into a temporary folder and check every sum, signature and artifact; exit code 1 where anything does not hold',
  options: { json: { type: 'boolean' } },
  run: async (call) => {
    const [name] = call.operands
    if (name === undefined) throw new RangeError('name the file of the backup')
    const file = resolve(name)
    const folder = await mkdtemp(join(tmpdir(), 'parley-verify-'))
    try {
      tell('unpacking the backup')
      const { createdAt } = await unpackBackup(file, folder)
      const proof = await prove(folder, new Date(), tell)
      const lines = [`${file} is whole; made at ${createdAt}`, ...proofLines(proof)]
      console.log(
        call.values.json
          ? JSON.stringify({ file, createdAt, ...proof }, null, 2)
          : lines.join('\n'),
      )
      return 0
    } catch (error) {
      return refusalOf('verify', call, error)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
