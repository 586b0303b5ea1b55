import { PACK_FOLDER } from '@parley/taxonomy/node'
import { readBuiltPack } from '../src/node/built-pack.ts'

/** The pack of this repository as its compiler left it, compressed on reading. */
export const repositoryPack = () => readBuiltPack(PACK_FOLDER)
