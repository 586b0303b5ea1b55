import type { MouseEvent } from 'react'
import type { Places } from '../web/places.ts'
import type { PageWords } from '../web/words/en.ts'
import type { Open } from './open-card.tsx'
import type { Piece, Reading } from './read-text.ts'

/** The id of a mention's mark on the page. */
export const markId = (number: number): string => `mention-${number}`

export interface MarkedTextProps {
  readonly reading: Reading
  readonly words: PageWords['tryIt']
  readonly places: Places
  readonly open: Open | undefined
  readonly onOpen: (open: Open) => void
}

/** The reader's text with its mentions marked. */
export function MarkedText({ reading, words, ...rest }: MarkedTextProps) {
  return (
    <section className="read-text" aria-label={words.text} lang={reading.language}>
      {reading.paragraphs.map((pieces, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one reading never move
        <Paragraph key={place} pieces={pieces} {...rest} />
      ))}
    </section>
  )
}

interface ParagraphProps extends Pick<MarkedTextProps, 'places' | 'open' | 'onOpen'> {
  readonly pieces: readonly Piece[]
}

/** Marks are links, so that they wrap with the text, answer to the keyboard and open in a new tab. */
function Paragraph({ pieces, places, open, onOpen }: ParagraphProps) {
  return (
    <p>
      {pieces.map(({ text, mention }, place) => {
        if (mention === undefined) return text
        const { number, topic } = mention
        const choose = (event: MouseEvent) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          onOpen({ topic, mention: number })
        }
        return (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one reading never move
            key={place}
            id={markId(number)}
            className="mention"
            href={places.topic(topic)}
            aria-current={open?.mention === number ? 'true' : undefined}
            onClick={choose}
          >
            {text}
          </a>
        )
      })}
    </p>
  )
}
