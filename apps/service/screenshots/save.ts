import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** Text stays sharp at this, at a quarter of a PNG's size. */
const QUALITY = 50

interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Writes what is in view, or a part of the page, as WebP, which the driver itself cannot. */
export const save = async (page: Page, file: string, clip?: Clip): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    ...(clip && { clip: { ...clip, scale: 1 }, captureBeyondViewport: true }),
  })
  await writeFile(file, Buffer.from(data, 'base64'))
}
