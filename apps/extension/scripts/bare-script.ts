const WRAPPER = '\0virtual:wxt-unlisted-script-entrypoint?'

/**
 * Calls an in-page script's `main` and nothing more: WXT's wrapper around it brings a logger for
 * errors that this extension reports itself, a fiftieth of the reader's size.
 */
export function bareScript() {
  return {
    name: 'parley:bare-script',
    transform(_: string, id: string) {
      if (!id.startsWith(WRAPPER)) return undefined
      const path = JSON.stringify(id.slice(WRAPPER.length))
      return { code: `import script from ${path}\nexport default script.main()`, map: null }
    },
  }
}
