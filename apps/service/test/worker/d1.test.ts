import { env } from 'cloudflare:workers'
import { D1 } from '../../src/worker/d1.ts'
import { KvArtifacts } from '../../src/worker/kv-artifacts.ts'
import { emptied } from '../sql.contract.ts'
import { storageContract } from '../storage.contract.ts'

storageContract('D1 with KV', () => emptied(new D1(env.SPARE_DB)), new KvArtifacts(env.SPARE_KV))
