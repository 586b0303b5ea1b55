import { attributeOf, nameOf } from '../page/native.ts'

/**
 * What an element's name, role and class say about being the article: its worth as a root is
 * multiplied by this. Markup made for machines says more than a class.
 */
export function rootHint(element: Element): number {
  if (has(attributeOf(element, 'itemprop'), 'articlebody')) return 1.3
  const name = nameOf(element)
  let hint = 1
  if (name === 'article') hint = 1.1
  else if (name === 'main' || attributeOf(element, 'role') === 'main') hint = 1.03
  else if (name === 'body') hint = 0.9
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  return bodyNames.test(names) ? hint * 1.1 : hint
}

const bodyNames =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|page)[_-]?_?(?:body|content|text)|articlebody|mw-parser-output|rich-?text)(?=$|[\s_-])/i

function has(list: string | null, word: string): boolean {
  return list?.toLowerCase().split(/\s+/).includes(word) ?? false
}
