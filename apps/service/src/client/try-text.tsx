import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type LoadedPack, loadPack } from './pack-client.ts'
import { type Reading, readText } from './read-text.ts'
import { ReadingView } from './reading-view.tsx'

type State =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'failed' }

const sayFound = (count: number): string => {
  if (count === 0) return 'No topic of the peace talks was found in this text.'
  return count === 1
    ? 'One mention found. Choose it to read its card.'
    : `${count} mentions found. Choose one to read its card.`
}

/** The form and what was found in the text; the text never leaves this component's memory. */
export function TryText({ language }: { readonly language: string }) {
  const [state, setState] = useState<State>({ kind: 'empty' })
  const text = useRef<HTMLTextAreaElement>(null)
  const pack = useRef<Promise<LoadedPack>>(undefined)

  useEffect(() => {
    pack.current = loadPack(language)
    pack.current.catch(() => setState({ kind: 'failed' }))
  }, [language])

  const read = async (input: string) => {
    setState({ kind: 'reading' })
    try {
      setState({
        kind: 'read',
        reading: readText(await (pack.current ?? loadPack(language)), input),
      })
    } catch {
      pack.current = undefined
      setState({ kind: 'failed' })
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const input = text.current?.value ?? ''
    if (input.trim() === '') text.current?.focus()
    else void read(input)
  }

  return (
    <>
      <form className="try-form" onSubmit={submit}>
        <label htmlFor="try-input">The text of an article</label>
        <textarea id="try-input" ref={text} rows={8} autoComplete="off" spellCheck={false} />
        <button type="submit" className="button" disabled={state.kind === 'reading'}>
          Find topics
        </button>
      </form>
      <div aria-live="polite">
        {state.kind === 'reading' && <p>Reading…</p>}
        {state.kind === 'failed' && (
          <p role="alert">The pack could not be fetched from this service. Try again.</p>
        )}
        {state.kind === 'read' && (
          <p className="found">{sayFound(state.reading.mentions.length)}</p>
        )}
      </div>
      {state.kind === 'read' && <ReadingView reading={state.reading} />}
    </>
  )
}
