import { type DragEvent, type RefObject, useState } from 'react'
import type { PageWords } from '../web/words/en.ts'
import { type FileFault, textOfFile } from './file-text.ts'

export interface TextFieldsProps {
  readonly words: PageWords['tryIt']
  readonly text: RefObject<HTMLTextAreaElement | null>
  /** Told the text of a file that was chosen or dropped, after it stands in the field. */
  readonly onText: (text: string) => void
  readonly onFault: (fault: FileFault) => void
}

/** Where a text comes in: typed, pasted, from a file that is chosen or dropped. */
export function TextFields({ words, text, onText, onFault }: TextFieldsProps) {
  const [over, setOver] = useState(false)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const found = await textOfFile(file)
    if (typeof found !== 'string') return onFault(found.fault)
    if (text.current !== null) text.current.value = found
    onText(found)
  }
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    setOver(false)
    if (file === undefined) return
    event.preventDefault()
    void take(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the field below opens a file by keyboard
    <div
      className="text-fields"
      data-over={over}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor="try-input">{words.label}</label>
      <textarea id="try-input" ref={text} rows={8} autoComplete="off" spellCheck={false} />
      <p className="file">
        <label htmlFor="try-file">{words.choose}</label>{' '}
        <input
          id="try-file"
          type="file"
          accept=".txt,.md,.html,.htm,.xhtml,text/plain,text/html"
          aria-describedby="try-drop"
          onChange={(event) => {
            const { currentTarget: field } = event
            void take(field.files?.[0]).then(() => {
              field.value = ''
            })
          }}
        />{' '}
        <span id="try-drop">{words.drop}</span>
      </p>
    </div>
  )
}
