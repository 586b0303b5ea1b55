import { countText, useMessages } from '@parley/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Places } from '../web/places.ts'
import type { PageWords } from '../web/words/en.ts'
import type { FileFault } from './file-text.ts'
import { type LoadedPack, loadPack } from './pack-client.ts'
import { type Reading, readText } from './read-text.ts'
import { ReadingView } from './reading-view.tsx'
import { TextFields } from './text-fields.tsx'

type State =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: Reading; readonly serial: number }
  | { readonly kind: 'fault'; readonly fault: FileFault | 'failed' }

export interface TryTextProps {
  readonly words: PageWords['tryIt']
  readonly places: Places
}

/** The form and what was found in the text; the text never leaves this component's memory. */
export function TryText({ words, places }: TryTextProps) {
  const [state, setState] = useState<State>({ kind: 'empty' })
  const [live, setLive] = useState(false)
  const text = useRef<HTMLTextAreaElement>(null)
  const pack = useRef<Promise<LoadedPack>>(undefined)
  const serial = useRef(0)
  const { language } = places

  useEffect(() => setLive(true), [])

  /** All of the pack, at the first sign that somebody wants to read, before there is a text. */
  const prepare = (): Promise<LoadedPack> => {
    if (pack.current !== undefined) return pack.current
    const loading = loadPack(language)
    pack.current = loading
    loading.catch(() => {
      pack.current = undefined
      setState({ kind: 'fault', fault: 'failed' })
    })
    return loading
  }
  const read = async (input: string) => {
    setState({ kind: 'reading' })
    serial.current += 1
    try {
      const reading = readText(await prepare(), input)
      setState({ kind: 'read', reading, serial: serial.current })
    } catch {
      setState({ kind: 'fault', fault: 'failed' })
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
      <form
        className="try-form"
        onSubmit={submit}
        onFocus={() => void prepare()}
        onDragEnter={() => void prepare()}
      >
        <TextFields
          words={words}
          text={text}
          onText={(input) => void read(input)}
          onFault={(fault) => setState({ kind: 'fault', fault })}
        />
        <button type="submit" className="button" disabled={!live || state.kind === 'reading'}>
          {words.find}
        </button>
      </form>
      <div aria-live="polite" className="said">
        {state.kind === 'reading' && <p>{words.reading}</p>}
        {state.kind === 'fault' && <p role="alert">{words[state.fault]}</p>}
        {state.kind === 'read' && <Found count={state.reading.mentions.length} words={words} />}
      </div>
      {state.kind === 'read' && (
        <ReadingView key={state.serial} reading={state.reading} words={words} places={places} />
      )}
    </>
  )
}

function Found({ count, words }: { readonly count: number; readonly words: PageWords['tryIt'] }) {
  const { language } = useMessages()
  return (
    <p className="found">
      {count === 0 ? words.foundNone : countText(words.found, count, language)}
    </p>
  )
}
