/**
 * Calls back when the page has gone to another address, or to another place in it, without loading
 * anew. Browsers without the Navigation API tell nothing: there the address is to be compared when
 * something else has happened.
 */
export function watchNavigation(onNavigate: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { readonly navigation?: EventTarget }
  navigation?.addEventListener('currententrychange', onNavigate, { signal })
}

/** The address as far as it names a page: a fragment is a place in it, unless it is a path. */
export function pageAddress(href: string): string {
  const at = href.indexOf('#')
  return at < 0 || /^#!?\//.test(href.slice(at)) ? href : href.slice(0, at)
}
