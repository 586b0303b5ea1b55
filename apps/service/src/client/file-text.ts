/** Why a file cannot be read here. */
export type FileFault = 'tooLarge' | 'notText'

const LIMIT = 1_000_000
/** What stands between paragraphs of a saved page. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, td, th, dt, dd, figcaption, pre'
const UNREAD = 'script, style, noscript, template, nav, header, footer, aside, form'

const isMarkup = ({ name, type }: File): boolean => type === 'text/html' || /\.x?html?$/i.test(name)

/** Pages demand Trusted Types; what a parser makes of a file is never put into this page. */
const inert = (markup: string): string => {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  const policy = types?.createPolicy('parley-inert-file', { createHTML: (text) => text })
  return (policy?.createHTML(markup) ?? markup) as string
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string },
  ): { createHTML(text: string): unknown }
}

/**
 * The text of a saved page, a paragraph a line. Parsed without running or loading anything of it;
 * blocks inside others are read once, with the outer one.
 */
const textOfMarkup = (markup: string): string => {
  const page = new DOMParser().parseFromString(inert(markup), 'text/html')
  for (const element of page.querySelectorAll(UNREAD)) element.remove()
  const place = page.querySelector('article, main') ?? page.body
  const blocks = [...place.querySelectorAll(BLOCKS)].filter(
    (block) => block.parentElement?.closest(BLOCKS) === null,
  )
  const texts = blocks.length > 0 ? blocks : [place]
  return texts
    .map((block) => block.textContent.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n')
}

/** The text of a dropped or chosen file, or why there is none; read here, sent nowhere. */
export const textOfFile = async (file: File): Promise<string | { readonly fault: FileFault }> => {
  if (file.size > LIMIT) return { fault: 'tooLarge' }
  const bytes = await file.arrayBuffer()
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.includes('\0')) return { fault: 'notText' }
    return isMarkup(file) ? textOfMarkup(text) : text
  } catch {
    return { fault: 'notText' }
  }
}
