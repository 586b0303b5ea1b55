/** Calls back once when the page has nothing better to do, unless the signal is aborted first. */
export function whenIdle(callback: () => void, signal: AbortSignal): void {
  const call = () => {
    if (!signal.aborted) callback()
  }
  if (typeof requestIdleCallback === 'function') {
    // A page that is never idle still gets its marks.
    requestIdleCallback(call, { timeout: 500 })
    return
  }
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    channel.port1.close()
    call()
  }
  channel.port2.postMessage(undefined)
}

/** Milliseconds of work without a pause: half of a frame's room at 60 Hz. */
const slice = 6

interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> }
}

/**
 * Runs a generator to its end in short slices, so that the page stays responsive.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function inSlices<T>(work: Generator<undefined, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + slice
    do {
      const step = work.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await pause(signal)
    signal.throwIfAborted()
  }
}

function pause(signal: AbortSignal): Promise<void> {
  const { scheduler } = globalThis as Yielding
  // Work that is aborted while it waits is forgotten.
  return scheduler?.yield?.() ?? new Promise((resolve) => whenIdle(resolve, signal))
}
