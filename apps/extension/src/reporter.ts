/** Where every error of the extension ends. Nothing leaves the browser. */
export function report(where: string, error: unknown): void {
  console.error(`[parley] ${where}`, error)
}
