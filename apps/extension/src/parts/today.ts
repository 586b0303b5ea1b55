const two = (part: number): string => String(part).padStart(2, '0')

/** The reader's day, `YYYY-MM-DD`. By hand: a locale's own format takes its first caller 40 ms. */
export const today = (): string => {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
