declare module 'virtual:parley-assets' {
  const assets: import('./ports.ts').Assets
  export default assets
}

declare module 'virtual:parley-pack' {
  const pack: import('./worker/bundled-pack.ts').BundledPack
  export default pack
}

declare module '*.css'
