import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerLookUps } from '../card/look-up.ts'
import { makeSurface } from '../card/make-surface.tsx'
import { warmUp } from '../card/warm-up.ts'

/**
 * Injected with the first card of a page. A script without WXT's content-script context, which
 * would tell every page the extension's name by `postMessage`.
 */
export default defineUnlistedScript(() => {
  if (globalThis.parleyCard !== undefined) return
  const surface = makeSurface()
  globalThis.parleyCard = surface
  answerLookUps(surface)
  warmUp()
})
