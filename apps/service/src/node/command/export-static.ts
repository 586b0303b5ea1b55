import { resolve } from 'node:path'
import { readSettings } from '../settings.ts'
import { exportStatic as writeStatic } from '../static/export-static.ts'
import { tell } from './backup-output.ts'
import { type Call, type Command, textOption } from './command.ts'

const urlOf = (call: Call, name: string): URL | undefined => {
  const text = textOption(call, name)
  if (text === undefined) return undefined
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new RangeError(
      `--${name} ${text}: use an address without a path, such as https://parley.example`,
    )
  return url
}

export const exportStatic: Command = {
  usage: 'FOLDER [--from URL] [--origin URL] [--json]',
  summary: [
    'write what a running service (--from, else this machine’s at PORT) publishes as plain files for any static host:',
    '      the read API, the packs, verified and still signed, and the pages; --origin: the address they will be served from',
  ].join('\n'),
  options: { from: { type: 'string' }, origin: { type: 'string' }, json: { type: 'boolean' } },
  run: async (call) => {
    const [folder] = call.operands
    if (folder === undefined) throw new RangeError('name the folder to write')
    const from =
      urlOf(call, 'from') ?? new URL(`http://127.0.0.1:${readSettings(process.env).port}`)
    const origin = urlOf(call, 'origin')?.origin
    const done = await writeStatic(from, resolve(folder), origin, tell)
    const packs = done.packs.map(({ pack, sequence }) => `${pack}, sequence ${sequence}`)
    const text = `${done.folder}: ${done.files} files, ${done.pages} of them pages; ${packs.join('; ')}`
    console.log(call.values.json ? JSON.stringify(done, null, 2) : text)
    return 0
  },
}
