/** Why a store takes no write, in words for whoever asked. */
const WORDS = {
  busy: 'the store is held by another process',
  full: 'the store’s disk is full',
  away: 'the store cannot be reached',
} as const

/** When it is worth asking again, in seconds. */
const PATIENCE = { busy: 5, full: 60, away: 30 } as const

/**
 * The store cannot take a write now, through no fault of the one who asked: another process holds it,
 * its disk is full, or its machine is away. What was read before can be read on. The `cause` is for
 * the operator.
 */
export class StoreUnavailable extends Error {
  override readonly name: string = 'StoreUnavailable'
  readonly kind: keyof typeof WORDS

  constructor(kind: keyof typeof WORDS, options?: ErrorOptions) {
    super(WORDS[kind], options)
    this.kind = kind
  }

  get retryAfter(): number {
    return PATIENCE[this.kind]
  }
}
