import { dataOf } from '../page/native.ts'
import type { Block, Piece } from './block.ts'

/** What stands in a block's text for an inline object that is not read. */
const object = '\uFFFC'

/** A block in the making: text nodes in reading order until something ends the run. */
export class Run {
  #pieces: Piece[] = []
  #parts: string[] = []
  #length = 0
  #object = false
  #worded = false

  add(node: Text): void {
    const data = dataOf(node)
    if (data.length === 0) return
    if (this.#object && this.#length > 0) {
      this.#parts.push(object)
      this.#length += 1
    }
    this.#object = false
    this.#worded ||= /\S/.test(data)
    this.#pieces.push({ node, start: this.#length, length: data.length })
    this.#parts.push(data)
    this.#length += data.length
  }

  addObject(): void {
    this.#object = true
  }

  /** The block so far, and a fresh start; undefined where there was nothing but whitespace. */
  end(container: Element, heading: number): Block | undefined {
    const block = this.#worded
      ? { text: this.#parts.join(''), pieces: this.#pieces, container, heading }
      : undefined
    if (this.#length > 0) {
      this.#pieces = []
      this.#parts = []
      this.#length = 0
    }
    this.#object = false
    this.#worded = false
    return block
  }
}
