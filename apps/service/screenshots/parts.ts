import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { buildGallery } from '../test/gallery.ts'
import { save } from './save.ts'

/** Room around a part, in CSS pixels. */
const AROUND = 12

/** Draws each part of the gallery by itself. */
export const drawParts = async (
  browser: Browser,
  folder: string,
  schemes: readonly string[],
): Promise<void> => {
  const gallery = await buildGallery()
  try {
    for (const scheme of schemes) {
      const page = await gallery.open(browser, `?theme=${scheme}`, 960)
      for (const part of await page.locator('.example').all()) {
        const name = await part.getAttribute('id')
        // What a part leaves to be laid out when it comes near is there once it was in view.
        await part.scrollIntoViewIfNeeded()
        const scrolled = await page.evaluate(
          () =>
            new Promise<number>((seen) =>
              requestAnimationFrame(() => setTimeout(seen, 50, scrollY)),
            ),
        )
        const box = await part.boundingBox()
        if (box === null) continue
        const x = box.x - AROUND
        const y = box.y + scrolled - AROUND
        const width = box.width + 2 * AROUND
        const height = box.height + 2 * AROUND
        const clip = { x, y, width, height }
        await save(page, join(folder, `part-${name}-${scheme}.webp`), clip)
      }
      await page.close()
    }
  } finally {
    await gallery.remove()
  }
}
