import { readFile } from 'node:fs/promises'
import type { PublicKey } from '@parley/taxonomy'
import { keyFileIn, openDataFolder, requireDataFolder } from '../data-folder.ts'
import { writeNew } from '../durable-file.ts'
import { rotateKey } from '../rotate-key.ts'
import { type Call, type Command, textOption } from './command.ts'
import { dataFolderOf } from './data-option.ts'

const print = (call: Call, value: unknown, text: string): void =>
  console.log(call.values.json ? JSON.stringify(value, null, 2) : text)

const lineOf = ({ id, fingerprint, since, endorsedBy }: PublicKey): string =>
  [
    `${id}  in use since ${since.slice(0, 10)}`,
    `  fingerprint  ${fingerprint}`,
    ...(endorsedBy === undefined ? [] : [`  endorsed by  ${endorsedBy.keyId}`]),
  ].join('\n')

/** The key of a folder and those before it, oldest first. */
const readKeys = async (folder: string) => {
  requireDataFolder(folder)
  const data = await openDataFolder(folder, new Date())
  try {
    const { public: current, earlier } = data.key
    const known = (await data.store.keys()).filter(({ id }) => id !== current.id)
    const ids = new Set(known.map(({ id }) => id))
    return { current, earlier: [...known, ...earlier.filter(({ id }) => !ids.has(id))] }
  } finally {
    data.close()
  }
}

const show = async (call: Call): Promise<void> => {
  const { current, earlier } = await readKeys(dataFolderOf(call))
  const before = earlier.length === 0 ? [] : ['', 'before it:', ...earlier.map(lineOf)]
  print(call, { current, earlier }, [lineOf(current), ...before].join('\n'))
}

const rotate = async (call: Call): Promise<void> => {
  const { key, kind, packs } = await rotateKey(dataFolderOf(call), new Date())
  const sequences = packs.map(({ pack, sequence }) => `${pack} under sequence ${sequence}`)
  const text = [
    kind === 'rotated' ? 'The new key:' : 'A rotation that was cut off is complete. The key:',
    lineOf(key.public),
    `It has signed ${sequences.join(', ')}. A running service serves that already.`,
    'Publish the new fingerprint where the old one stands. Readers who confirmed the old key go over by themselves.',
    'The old private key is destroyed here. Backups made before still hold it: make a new one and destroy those.',
  ].join('\n')
  print(call, { kind, key: key.public, packs }, text)
}

const exported = async (call: Call): Promise<string> => {
  const folder = dataFolderOf(call)
  const { current, earlier } = await readKeys(folder)
  if (call.values.private !== true)
    return `${JSON.stringify({ items: [...earlier, current] }, null, 2)}\n`
  if (textOption(call, 'out') === undefined && process.stdout.isTTY)
    throw new RangeError(
      'the private key is not shown on a terminal: name a file with --out, or pipe it on',
    )
  return await readFile(keyFileIn(folder), 'utf8')
}

const exportKeys = async (call: Call): Promise<void> => {
  const text = await exported(call)
  const out = textOption(call, 'out')
  if (out === undefined) {
    process.stdout.write(text)
    return
  }
  await writeNew(out, text)
  print(call, { file: out }, `written to ${out}`)
}

const ACTIONS: Readonly<Record<string, (call: Call) => Promise<void>>> = {
  show,
  rotate,
  export: exportKeys,
}

export const key: Command = {
  usage: 'show | key rotate | key export [--private] [--out FILE] [--data DIR] [--json]',
  summary: [
    'the key that signs the packs of a data folder (--data, else the variable DATA), also while the service runs:',
    '      show its fingerprint, rotate it for a new one that it endorses, or export all public keys as GET /v1/keys has them;',
    '      --private exports the secret record, which a Worker takes as SIGNING_KEY',
  ].join('\n'),
  options: {
    data: { type: 'string' },
    json: { type: 'boolean' },
    out: { type: 'string' },
    private: { type: 'boolean' },
  },
  run: async (call) => {
    const [name = ''] = call.operands
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (action === undefined)
      throw new RangeError('say what to do: key show, key rotate, or key export')
    await action(call)
    return 0
  },
}
