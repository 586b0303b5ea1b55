/** A page of 300,000 words; what is longer is cut by the asking page, and refused here. */
export const MAX_BLOCKS = 20_000
export const MAX_BLOCK_LENGTH = 100_000
/** Longer than any name of a topic, shorter than what is not one. */
export const MAX_LOOKED_UP = 200
