import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import type { Asset, Assets, InlineAsset } from '../src/ports.ts'

const ROOT = join(import.meta.dirname, '..')
const MODULE = 'virtual:parley-assets'

const TYPES = {
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const

/**
 * The parts are written for React and made by it on the server; what takes them over in a browser
 * is a third of its size.
 */
const PREACT = {
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  react: 'preact/compat',
}

const asset = (name: string, ending: keyof typeof TYPES, body: string): Asset => {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const br = brotliCompressSync(body).toString('base64')
  return { name: `${name}-${hash}.${ending}`, type: TYPES[ending], body, br }
}

const inline = (body: string): InlineAsset => ({
  body,
  hash: `sha256-${createHash('sha256').update(body).digest('base64')}`,
})

/** Waits until the page is painted and quiet, so that nobody waits for the script. */
const loaderOf = ({ name }: Asset): string =>
  `addEventListener('load',()=>setTimeout(()=>import('/assets/${name}')))`

/** Builds the one script and the one style sheet of the web pages, into dist/client too. */
export const buildClient = async (): Promise<Assets> => {
  const built = await build({
    configFile: false,
    root: ROOT,
    mode: 'production',
    logLevel: 'warn',
    // What a build inside a test run would otherwise turn on, and React's own build lacks.
    oxc: { jsx: { development: false } },
    resolve: { alias: PREACT },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: 'dist/client',
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: { pages: join(ROOT, 'src/client/main.tsx') },
        output: {
          entryFileNames: '[name].js',
          assetFileNames: '[name].[ext]',
          codeSplitting: false,
        },
      },
    },
  })
  if (!('output' in built)) throw new TypeError('the client is one bundle')
  const text = (ending: string): string => {
    const file = built.output.find(({ fileName }) => fileName.endsWith(ending))
    if (file === undefined) throw new RangeError(`the client has no ${ending}`)
    return file.type === 'chunk' ? file.code : file.source.toString()
  }
  const script = asset('pages', 'js', text('.js'))
  return {
    style: inline(text('.css').trim()),
    loader: inline(loaderOf(script)),
    icon: asset('icon', 'svg', readFileSync(join(ROOT, 'src/web/icon.svg'), 'utf8')),
    script,
  }
}

/** Puts the web pages' files into the server's own bundle: nothing is read from a path at run time. */
export const clientAssets = (): Plugin => ({
  name: 'parley-client-assets',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: async (id) =>
    id === `\0${MODULE}` ? `export default ${JSON.stringify(await buildClient())}` : undefined,
})
