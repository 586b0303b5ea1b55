/** What one check of `parley doctor` has found. */
export interface Finding {
  readonly check: string
  /** A fault keeps the service from doing its work; a warning is something to look at. */
  readonly verdict: 'ok' | 'warning' | 'fault'
  readonly says: string
  /** What to do about it. */
  readonly fix?: string
}

/** Makes the findings of one check. */
export const findingsOf = (check: string) => ({
  ok: (says: string): Finding => ({ check, verdict: 'ok', says }),
  warning: (says: string, fix: string): Finding => ({ check, verdict: 'warning', says, fix }),
  fault: (says: string, fix: string): Finding => ({ check, verdict: 'fault', says, fix }),
})
