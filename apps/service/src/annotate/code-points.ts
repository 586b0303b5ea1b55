const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** Whether the units on both sides of `at` are the halves of one code point. */
const splitsPair = (text: string, at: number): boolean =>
  isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))

/** Where one stands `count` code points before `at`; a lone surrogate counts as one. */
export const stepBack = (text: string, at: number, count: number): number => {
  let place = at
  for (let left = count; left > 0 && place > 0; left--) {
    place -= 1
    if (splitsPair(text, place)) place -= 1
  }
  return place
}

/** Where one stands `count` code points after `at`; a lone surrogate counts as one. */
export const stepForward = (text: string, at: number, count: number): number => {
  let place = at
  for (let left = count; left > 0 && place < text.length; left--) {
    place += 1
    if (splitsPair(text, place)) place += 1
  }
  return place
}

/**
 * Translates places in UTF-16 units to code points, which W3C selectors count in. Asked in rising
 * order, it walks the text once.
 */
export const codePointCounter = (text: string): ((place: number) => number) => {
  let unit = 0
  let points = 0
  return (place) => {
    if (place < unit) {
      unit = 0
      points = 0
    }
    for (; unit < place; unit++) if (unit === 0 || !splitsPair(text, unit)) points += 1
    return points
  }
}
