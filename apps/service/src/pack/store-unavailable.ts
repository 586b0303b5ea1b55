/**
 * The store cannot take a write now, through no fault of the one who asked: another process holds it,
 * or its disk is full. What was read before can be read on. The `cause` is for the operator.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
  readonly kind: 'busy' | 'full'

  constructor(kind: 'busy' | 'full', options?: ErrorOptions) {
    super(
      kind === 'busy' ? 'the store is held by another process' : 'the store’s disk is full',
      options,
    )
    this.kind = kind
  }

  /** When it is worth asking again, in seconds. */
  get retryAfter(): number {
    return this.kind === 'busy' ? 5 : 60
  }
}
