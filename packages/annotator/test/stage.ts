/** A page of some browser with `parley` in it. */
export interface Stage {
  /** Shows the markup, with the bundle evaluated in the page. */
  show(markup: string): Promise<void>
  run<T>(work: () => T | Promise<T>): Promise<T>
  runWith<A, T>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T>
  close(): Promise<void>
}
