declare module 'cloudflare:workers' {
  export const env: { readonly SIGNING_KEY: string }
  export const exports: {
    readonly default: { fetch(address: string, init?: RequestInit): Promise<Response> }
  }
}
