/** The reader's day, `YYYY-MM-DD`: Sweden writes dates so. */
export const today = (): string => new Date().toLocaleDateString('sv')
