import { attributeOf, nameOf } from '../page/native.ts'

/**
 * What an element does to the run of text around it:
 * `inline` lets it through, `block` stands by itself, `break` ends the run, `absent` leaves no trace,
 * `object` stands in the line but is not read, `foreign` ends the run and is not read.
 */
export type Flow = 'inline' | 'block' | 'break' | 'absent' | 'object' | 'foreign'

const names = (list: string) => list.split(' ')

const flows: ReadonlyMap<string, Flow> = new Map([
  ...names(
    'a abbr b bdi bdo big cite data del dfn em font i ins kbd label mark q ruby s samp slot small span strike strong sub sup time u var',
  ).map((name) => [name, 'inline'] as const),
  ...names('br hr').map((name) => [name, 'break'] as const),
  ...names('datalist head link meta noscript rp rt script style template title wbr').map(
    (name) => [name, 'absent'] as const,
  ),
  ...names(
    'audio button canvas code iframe img input math meter object picture progress select svg video',
  ).map((name) => [name, 'object'] as const),
  ...names('aside dialog footer form menu nav pre search textarea').map(
    (name) => [name, 'foreign'] as const,
  ),
])

const foreignRoles = new Set(
  names(
    'banner complementary contentinfo dialog form menu menubar navigation search tablist textbox toolbar',
  ),
)

/** Parts that sites put into an article's own element, by the words of their class or id. */
const foreignNames =
  /(?:^|[\s_-])(?:ads?|advert(?:s|isement|ising)?|breadcrumbs?|comments?|commenting|disqus|newsletter|outbrain|paywall|promo|recirc\w*|recommended|related|share(?:bar|tools)?|sharing|sidebar|social|sponsored|subscribe|taboola|toolbar|trending)(?=$|[\s_-])/i

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** The flow of an element, from its name and attributes alone: no style is computed but for custom elements. */
export function flowOf(element: Element): Flow {
  const name = nameOf(element)
  const flow = flows.get(name) ?? (name.includes('-') ? customFlowOf(element) : 'block')
  if (name === 'body') return 'block'
  // Some servers wrap the whole page in one form.
  if (name === 'form') return holdsArticle(element) ? 'block' : 'foreign'
  if (flow === 'absent' || flow === 'foreign' || flow === 'break') return flow
  let isForeign = false
  for (const attribute of Element.prototype.getAttributeNames.call(element)) {
    const says = attributeSays.get(attribute)?.(attributeOf(element, attribute) ?? '')
    if (says === 'absent') return 'absent'
    // An open dialog takes the whole page behind it out of the accessibility tree.
    if (says === 'absent part' && !holdsArticle(element)) return 'absent'
    if (says === 'foreign') isForeign = true
    else if (says === 'foreign block') isForeign ||= flow === 'block' && !holdsArticle(element)
  }
  return isForeign && flow !== 'object' ? 'foreign' : flow
}

type Said = 'absent' | 'absent part' | 'foreign' | 'foreign block' | undefined

const sayName = (names: string): Said => (foreignNames.test(names) ? 'foreign block' : undefined)

const attributeSays: ReadonlyMap<string, (value: string) => Said> = new Map([
  ['hidden', () => 'absent'],
  ['aria-hidden', (value) => (value === 'true' ? 'absent part' : undefined)],
  ['style', (value) => (hiddenStyle.test(value) ? 'absent' : undefined)],
  ['contenteditable', (value) => (/^(?:false|inherit)$/i.test(value) ? undefined : 'foreign')],
  ['role', (value) => (foreignRoles.has(value.toLowerCase()) ? 'foreign' : undefined)],
  ['class', sayName],
  ['id', sayName],
])

/** Sites also name a whole page after a part of it. */
function holdsArticle(element: Element): boolean {
  return (
    nameOf(element) === 'main' ||
    Element.prototype.querySelector.call(element, articleParts) !== null
  )
}

const articleParts = 'main, [role=main], [itemprop~=articleBody], h1'

/** 1 to 6 for a heading, else 0. */
export function headingLevelOf(element: Element): number {
  const name = nameOf(element)
  if (name.length === 2 && name[0] === 'h' && name >= 'h1' && name <= 'h6') return Number(name[1])
  if (attributeOf(element, 'role')?.toLowerCase() !== 'heading') return 0
  const level = Number(attributeOf(element, 'aria-level') ?? 2)
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2
}

/** A custom element's name says nothing; pages that have them have few. */
function customFlowOf(element: Element): Flow {
  const display = getComputedStyle(element).display
  return display.startsWith('inline') || display === 'contents' ? 'inline' : 'block'
}
