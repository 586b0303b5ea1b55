declare module 'cloudflare:workers' {
  import type { D1Binding } from '../../src/worker/d1.ts'
  import type { KvBinding } from '../../src/worker/kv-artifacts.ts'

  export const env: {
    readonly SIGNING_KEY: string
    readonly DB: D1Binding
    readonly ARTIFACTS: KvBinding
    /** For tests alone: the Worker does not know them. */
    readonly SPARE_DB: D1Binding
    readonly SPARE_KV: KvBinding
  }
  export const exports: {
    readonly default: { fetch(address: string, init?: RequestInit): Promise<Response> }
  }
}
