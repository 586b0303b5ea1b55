import { resolve } from 'node:path'
import { readSettings } from '../settings.ts'
import { type Call, textOption } from './command.ts'

/** The data folder that a command works on: `--data`, else what the service's settings say. */
export const dataFolderOf = (call: Call): string => {
  const folder = textOption(call, 'data')
  return folder === undefined ? readSettings(process.env).data : resolve(folder)
}
