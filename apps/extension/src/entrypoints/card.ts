import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerLookUps } from '../card/look-up.ts'
import { makeSurface } from '../card/make-surface.tsx'
import { warmUp } from '../card/warm-up.ts'

/**
 * Injected with the first card of a page, behind the words of the reader's language. A script without
 * WXT's content-script context, which would tell every page the extension's name by `postMessage`.
 */
export default defineUnlistedScript(() => {
  const { parleyCard, parleyLanguage } = globalThis
  if (parleyCard !== undefined) return
  if (parleyLanguage === undefined) throw new Error('The card came without its words')
  const surface = makeSurface(parleyLanguage)
  globalThis.parleyCard = surface
  answerLookUps(surface)
  warmUp(parleyLanguage.messages.language)
})
