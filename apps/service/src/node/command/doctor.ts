import { examine } from '../doctor/examine.ts'
import type { Finding } from '../doctor/finding.ts'
import { type Command, textOption } from './command.ts'

const WORDS = { ok: 'ok', warning: 'look', fault: 'FAULT' } as const
const WIDTH = { word: 6, check: 9 } as const

const describe = ({ check, verdict, says, fix }: Finding): string => {
  const indent = ' '.repeat(WIDTH.word + WIDTH.check)
  const line = `${WORDS[verdict].padEnd(WIDTH.word)}${check.padEnd(WIDTH.check)}${says}`
  return fix === undefined ? line : `${line}\n${indent}→ ${fix}`
}

export const doctor: Command = {
  usage: '[--data DIR] [--json]',
  summary:
    'examine settings, clock, disk, rights, proxy, keys, pack, database and port, each with the fix; 1 when one is at fault',
  options: { data: { type: 'string' }, json: { type: 'boolean' } },
  run: async (call) => {
    const folder = textOption(call, 'data')
    const environment = folder === undefined ? process.env : { ...process.env, DATA: folder }
    const findings = await examine(environment, new Date())
    const faults = findings.filter(({ verdict }) => verdict === 'fault').length
    const summary = faults === 0 ? 'Nothing keeps Parley from its work.' : `${faults} to be mended.`
    console.log(
      call.values.json
        ? JSON.stringify({ faults, findings }, null, 2)
        : [...findings.map(describe), summary].join('\n'),
    )
    return faults === 0 ? 0 : 1
  },
}
