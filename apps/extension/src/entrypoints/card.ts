import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeSurface } from '../card/make-surface.tsx'

/**
 * Injected with the first card of a page. A script without WXT's content-script context, which
 * would tell every page the extension's name by `postMessage`.
 */
export default defineUnlistedScript(() => {
  globalThis.parleyCard ??= makeSurface()
})
