import { type InspectedSettings, inspectSettings, type ShownSetting } from '../settings.ts'
import type { Command } from './command.ts'
import { textTable } from './text-table.ts'

const shownValue = ({ value, isSecret, origin }: ShownSetting): string => {
  if (isSecret) return origin === 'default' ? '-' : '(hidden)'
  return value ?? '-'
}

const describe = ({ shown, faults, hints }: InspectedSettings): string => {
  const rows = shown.map((setting) => [
    setting.name,
    shownValue(setting),
    setting.file === undefined ? setting.origin : `file ${setting.file}`,
    setting.meaning,
  ])
  return [
    textTable(rows),
    ...hints.map((hint) => `hint: ${hint}`),
    ...faults.map((fault) => `fault: ${fault}`),
  ].join('\n')
}

export const config: Command = {
  usage: '[--json]',
  summary:
    'show every setting, its value and whether it is the default or from the environment or a file; 1 when one is wrong',
  options: { json: { type: 'boolean' } },
  run: async ({ values }) => {
    const inspected = inspectSettings(process.env)
    const { shown, faults, hints } = inspected
    console.log(
      values.json
        ? JSON.stringify({ settings: shown, faults, hints }, null, 2)
        : describe(inspected),
    )
    return faults.length === 0 ? 0 : 1
  },
}
