import type { Mention, Why } from '@parley/spotter'
import type { PlacedMention } from './annotator.ts'
import { type Block, isCurrent, positionAt, rangeOf } from './block/block.ts'
import type { Mark } from './paint/names.ts'

/** A mention that knows its block and makes its range when it is asked for. */
export class Placed implements PlacedMention {
  readonly start: number
  readonly end: number
  readonly topic: string
  readonly party: boolean
  readonly why: Why
  readonly block: Block
  readonly mention: Mention
  mark: Mark | undefined
  #range: Range | undefined

  constructor(mention: Mention, block: Block) {
    const { start, end, topic, party, why } = mention
    this.start = start
    this.end = end
    this.topic = topic
    this.party = party
    this.why = why
    this.mention = mention
    this.block = block
  }

  get surface(): string {
    return this.block.text.slice(this.start, this.end)
  }

  get range(): Range | undefined {
    if (!isCurrent(this.block, this)) return undefined
    const range = this.#range
    if (range === undefined) {
      this.#range = rangeOf(this.block, this)
      return this.#range
    }
    // Moving a node through the page collapses the ranges on it.
    const start = positionAt(this.block, this.start, 'start')
    const end = positionAt(this.block, this.end, 'end')
    if (range.startContainer !== start.node || range.startOffset !== start.offset) {
      range.setStart(start.node, start.offset)
    }
    if (range.endContainer !== end.node || range.endOffset !== end.offset) {
      range.setEnd(end.node, end.offset)
    }
    return range
  }

  /** The range as it was last given, whatever became of its words. */
  get painted(): Range | undefined {
    return this.#range
  }
}
