import { useEffect, useState } from 'react'
import { report } from '../reporter.ts'

/** What a question was answered with, undefined until then. */
export interface Answered<Value> {
  readonly value: Value | undefined
  /** True once the question failed; the reporter has the error. */
  readonly failed: boolean
  /** Asks again; the value stays until the new one is there. */
  readonly again: () => void
}

/** Asks once at first, and anew whenever `question` is another function. */
export function useAnswer<Value>(question: () => Promise<Value>): Answered<Value> {
  const [state, setState] = useState<{ value?: Value; failed: boolean }>({ failed: false })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let wanted = turn >= 0
    question().then(
      (value) => wanted && setState({ value, failed: false }),
      (error: unknown) => {
        report('question', error)
        if (wanted) setState({ failed: true })
      },
    )
    return () => {
      wanted = false
    }
  }, [question, turn])
  return { value: state.value, failed: state.failed, again: () => setTurn((n) => n + 1) }
}
