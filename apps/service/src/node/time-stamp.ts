/** `2026-02-02T12-00-00Z`: sorts by time and is a file's name everywhere. */
export const timeStamp = (now: Date): string =>
  now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-')
