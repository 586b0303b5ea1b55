/** The `parley` command: picks the sub-command, reads its options, prints refusals as one line. */
import { parseArgs } from 'node:util'
import { HranaError } from '../../hrana/hrana.ts'
import { StoreUnavailable } from '../../pack/store-unavailable.ts'
import { MigrationRefused } from '../../sql/migrate.ts'
import { annotate } from './annotate.ts'
import { backup } from './backup.ts'
import { build } from './build.ts'
import type { Command } from './command.ts'
import { config } from './config.ts'
import { diff } from './diff.ts'
import { doctor } from './doctor.ts'
import { evaluate } from './evaluate.ts'
import { exportPack } from './export-pack.ts'
import { exportStatic } from './export-static.ts'
import { importPack } from './import-pack.ts'
import { instance } from './instance.ts'
import { key } from './key.ts'
import { lint } from './lint.ts'
import { PackProblems } from './pack-source.ts'
import { reports } from './reports.ts'
import { restore } from './restore.ts'
import { sample } from './sample.ts'
import { stats } from './stats.ts'
import { texts } from './texts.ts'
import { verify } from './verify.ts'

const COMMANDS: Readonly<Record<string, Command>> = {
  annotate,
  backup,
  build,
  config,
  diff,
  doctor,
  eval: evaluate,
  export: exportPack,
  'export-static': exportStatic,
  import: importPack,
  instance,
  key,
  lint,
  reports,
  restore,
  sample,
  stats,
  texts,
  verify,
}

const WRONG_USE = 2

/** What holds for every command. */
const COMMON = [
  'DIR: a folder of documents with its pack.yml; unless said, that of this repository',
  'Exit codes: 0 done, 1 something is to be mended, 2 wrong use',
].join('\n')

const help = (): string =>
  [
    'usage: npm run parley -- COMMAND …',
    '',
    ...Object.entries(COMMANDS).map(
      ([name, { usage, summary }]) => `  ${name} ${usage}\n      ${summary}`,
    ),
    '',
    COMMON,
  ].join('\n')

const run = async (name: string, command: Command, args: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...command.options, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(
      `usage: npm run parley -- ${name} ${command.usage}\n${command.summary}\n\n${COMMON}`,
    )
    return 0
  }
  return command.run({
    operands: positionals,
    values: values as Record<string, string | boolean | undefined>,
  })
}

const main = async ([name = '', ...args]: readonly string[]): Promise<number> => {
  const command = COMMANDS[name]
  if (command === undefined) {
    const asked = name === '' || name === 'help' || name === '--help' || name === '-h'
    console[asked ? 'log' : 'error'](
      asked ? help() : `parley: there is no command ${name}\n${help()}`,
    )
    return asked && name !== '' ? 0 : WRONG_USE
  }
  try {
    return await run(name, command, args)
  } catch (thrown) {
    // What a store that is away or full answers readers says little; its cause says where and why.
    const error = thrown instanceof StoreUnavailable ? (thrown.cause ?? thrown) : thrown
    if (error instanceof PackProblems) {
      console.error(error.message)
      return 1
    }
    if (
      error instanceof RangeError ||
      error instanceof TypeError ||
      error instanceof HranaError ||
      error instanceof MigrationRefused ||
      (error as NodeJS.ErrnoException).code
    ) {
      console.error(`parley ${name}: ${(error as Error).message}`)
      return WRONG_USE
    }
    throw error
  }
}

// A reader such as `head` may close the pipe before everything is written: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2))
