import { packStoreContract } from '../../test/pack-store.contract.ts'
import { MemoryPackStore } from './memory-pack-store.ts'

packStoreContract('MemoryPackStore', async () => new MemoryPackStore())
