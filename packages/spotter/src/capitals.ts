/** True for a letter that has another, lower-case form. */
export const isCapital = (unit: number): boolean => {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const character = String.fromCharCode(unit)
  return character.toLowerCase() !== character
}
