/**
 * The entry. What V8 has compiled of the service is kept in the data folder, so that the next start
 * does not compile it again: a folder that this user alone can write, for who writes there decides
 * what runs. Without it the start is slower and nothing else.
 */
import { mkdirSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { DEFAULT_DATA } from './default-data.ts'

const folder = join(process.env.DATA || DEFAULT_DATA, 'compiled')
try {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  enableCompileCache(folder)
} catch {
  // What is wrong with the data folder, the start itself says.
}
await import('./run.ts')
