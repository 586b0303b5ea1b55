import { resolve } from 'node:path'
import { defineConfig, type ResolvedPublicFile } from 'wxt'
import { bareScript } from './scripts/bare-script.ts'
import { bundledPackFiles } from './scripts/bundled-pack.ts'

/**
 * Chrome 137: Ed25519 in WebCrypto. Firefox 146: `text-decoration` inside `::highlight`. Both have
 * the Popover API, `light-dark()` and the Custom Highlight API.
 */
const MINIMUM = { chrome: '137', firefox: '146.0' } as const
const FLOORS = ['chrome137', 'firefox146']

/** Entry points that run inside a reader's page: Preact stands in for React, and APIs are built late. */
const IN_PAGE = new Set(['reader', 'card'])

/**
 * Nothing but the extension's own files runs or loads in its pages; requests go to the reader's
 * configured service only, which on the reader's own machine may be plain http. While developing,
 * Vite's own styles and socket are let in as well.
 */
const pagesPolicy = (isServing: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    isServing ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' https: http://127.0.0.1:* http://localhost:*${isServing ? ' ws:' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** `wxt dev` opens a browser where there is a screen to open it on. */
const { DISPLAY, WAYLAND_DISPLAY } = process.env
const hasScreen = process.platform !== 'linux' || (DISPLAY ?? WAYLAND_DISPLAY) !== undefined

export default defineConfig({
  webExt: { disabled: !hasScreen },
  srcDir: 'src',
  publicDir: 'public',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_commandPrevious__',
      },
      'list-mentions': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandList__',
      },
      'look-up': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandLookUp__',
      },
    },
    content_security_policy: { extension_pages: pagesPolicy(command === 'serve') },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'parley@parley.invalid',
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM.chrome }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // No syntax or colour is lowered that both floors have: it would double the card's styles.
      config.build = { ...config.build, target: FLOORS, cssTarget: FLOORS }
      if (!entrypoints.every((entrypoint) => IN_PAGE.has(entrypoint.name))) return
      config.plugins = [...(config.plugins ?? []), bareScript()]
      config.resolve = {
        ...config.resolve,
        alias: {
          'wxt/browser': resolve(import.meta.dirname, 'src/page/late-browser.ts'),
          'react/jsx-runtime': 'preact/jsx-runtime',
          'react-dom/client': 'preact/compat/client',
          'react-dom': 'preact/compat',
          react: 'preact/compat',
        },
      }
    },
    'build:publicAssets': (wxt, files: ResolvedPublicFile[]) => {
      files.push(...bundledPackFiles(resolve(wxt.config.root, '../../packages/taxonomy/dist/pack')))
    },
  },
})
