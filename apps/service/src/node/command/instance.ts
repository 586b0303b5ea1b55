import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { HranaPlace } from '../../hrana/hrana.ts'
import { type OpenStores, openStores } from '../data-folder.ts'
import { openDatabase } from '../database.ts'
import { type Checksum, checksumOf } from '../instance/checksum.ts'
import { exportInstance } from '../instance/export-instance.ts'
import { importInstance } from '../instance/import-instance.ts'
import { checkInstance } from '../instance/read-instance.ts'
import { placeKeyFile, readKeyFile } from '../key-file.ts'
import { readSettings } from '../settings.ts'
import { openWranglerStores } from '../wrangler-stores.ts'
import { type Call, type Command, textOption } from './command.ts'

const KEY_FILE = 'signing-key.json'

/** Where an instance lives: in a data folder, on a libSQL server, or with Cloudflare. */
interface Place {
  readonly data: string
  readonly database?: HranaPlace
  readonly wrangler?: string
}

const placeOf = (call: Call): Place => {
  const [data, url, wrangler] = ['data', 'database', 'wrangler'].map((name) =>
    textOption(call, name),
  )
  if (url !== undefined && wrangler !== undefined)
    throw new RangeError('--database and --wrangler are two places; name one')
  const settings = readSettings({ ...process.env, ...(url && { DATABASE_URL: url }) })
  const folder = data === undefined ? settings.data : resolve(data)
  if (wrangler !== undefined) return { data: folder, wrangler: resolve(wrangler) }
  // A folder that was named is meant, whatever the environment says of a server.
  const isFile = settings.database === undefined || (data !== undefined && url === undefined)
  return isFile ? { data: folder } : { data: folder, database: settings.database }
}

const openPlace = async (
  { data, database, wrangler }: Place,
  make: boolean,
): Promise<OpenStores> => {
  const now = new Date()
  if (wrangler !== undefined) return await openWranglerStores(wrangler, now)
  if (!make || database !== undefined) return await openStores(data, now, database)
  await mkdir(data, { recursive: true, mode: 0o700 })
  return await openDatabase(join(data, 'parley.db'), now)
}

const withStores = async <T>(
  place: Place,
  make: boolean,
  work: (stores: OpenStores) => Promise<T>,
): Promise<T> => {
  const stores = await openPlace(place, make)
  try {
    return await work(stores)
  } finally {
    await stores.close()
  }
}

const describe = ({ sha256, counts }: Checksum): string =>
  `${counts.publication} publications, ${counts.artifact} artifacts, ${counts.key} keys, ${counts.report} reports\nsha256 ${sha256}`

const print = (call: Call, checksum: Checksum, done: string): void =>
  console.log(call.values.json ? JSON.stringify(checksum) : `${done}: ${describe(checksum)}`)

const fileOf = ({ operands: [name, file] }: Call): string => {
  if (file === undefined) throw new RangeError(`name the file: instance ${name} FILE`)
  return file
}

/** On a terminal, how far the work has come. */
const progress = (): ((kind: string) => void) => {
  if (!process.stderr.isTTY) return () => undefined
  let count = 0
  return () => {
    count += 1
    process.stderr.write(`\r${count} lines`)
  }
}

const runExport = async (call: Call): Promise<number> => {
  const file = fileOf(call)
  if (existsSync(file)) throw new RangeError(`${file} is there already; name another file`)
  const place = placeOf(call)
  const withKey = call.values['with-signing-key'] === true
  const signingKey = withKey ? await readKeyFile(join(place.data, KEY_FILE)) : undefined
  if (withKey && signingKey === undefined)
    throw new RangeError(
      `there is no ${join(place.data, KEY_FILE)}; name its folder with --data DIR`,
    )
  const options = { now: new Date(), tell: progress(), ...(signingKey && { signingKey }) }
  const checksum = await withStores(place, false, (stores) => exportInstance(stores, file, options))
  print(call, checksum, `written to ${file}`)
  return 0
}

const runImport = async (call: Call): Promise<number> => {
  const file = fileOf(call)
  const { checksum, signingKey } = await checkInstance(file)
  const place = placeOf(call)
  if (signingKey !== undefined && place.wrangler === undefined)
    await placeKeyFile(join(place.data, KEY_FILE), signingKey)
  await withStores(place, true, (stores) => importInstance(stores, file, checksum, progress()))
  print(call, checksum, 'imported, read back and found the same')
  if (call.values.json) return 0
  if (place.wrangler !== undefined)
    console.log('The signing key goes in with: wrangler secret put SIGNING_KEY')
  else if (!existsSync(join(place.data, KEY_FILE)))
    console.log(`Before the first start, put ${KEY_FILE} into ${place.data}`)
  return 0
}

const runChecksum = async (call: Call): Promise<number> => {
  const [, file] = call.operands
  const checksum =
    file === undefined
      ? await withStores(placeOf(call), false, checksumOf)
      : (await checkInstance(file)).checksum
  print(call, checksum, file ?? 'this instance')
  return 0
}

const ACTIONS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  export: runExport,
  import: runImport,
  checksum: runChecksum,
}

export const instance: Command = {
  usage:
    'export FILE [--with-signing-key] | instance import FILE | instance checksum [FILE] [--data DIR | --database URL | --wrangler CONFIG] [--json]',
  summary:
    'move a whole service between engines: its publications, artifacts, keys and reports, proved by checksum; where it lives is said by --data, --database (token in DATABASE_TOKEN) or --wrangler, else by the settings',
  options: {
    'with-signing-key': { type: 'boolean' },
    data: { type: 'string' },
    database: { type: 'string' },
    wrangler: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    const [name = ''] = call.operands
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (action === undefined)
      throw new RangeError(
        'say what to do: instance export FILE, instance import FILE, or instance checksum',
      )
    return await action(call)
  },
}
