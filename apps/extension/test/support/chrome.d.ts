/** The extension's API inside functions that tests evaluate in Chromium's worker. */
declare const chrome: typeof import('wxt/browser').browser
