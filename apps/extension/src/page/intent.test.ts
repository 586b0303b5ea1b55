import { describe, expect, it } from 'vitest'
import {
  after,
  type Happening,
  IDLE,
  LINGER_MS,
  type OpenedBy,
  REST_MS,
  type State,
  waitOf,
} from './intent.ts'

/*
 * A pointer in the triangle between the words and their card is on its `way`: the card stays as long
 * as it moves there, and marks it crosses open nothing. A pinned card goes only when it is dismissed.
 *
 *                    moved over A              waited REST_MS
 *        ┌─────────┐ ────────────► ┌─────────┐ ────────────► ┌──────────────┐
 *        │  idle   │               │ resting │               │ open by hover│
 *        └─────────┘ ◄──────────── └─────────┘               └──────────────┘
 *          ▲  ▲  ▲    moved off, scrolled  ▲                   │          ▲
 *          │  │  │                         │ waited,           │ moved    │ moved back
 *          │  │  │                         │ pointer on B      │ off      │ or on the card
 *          │  │  │                         │                   ▼          │
 *          │  │  └─── waited LINGER_MS ───┌───────────────────────────────┐
 *          │  │                           │ leaving A [, pointer over B]  │
 *          │  │                           └───────────────────────────────┘
 *          │  │ dismissed (Esc, close, page changed), pressed elsewhere
 *          │  └──────────── any state
 *          │
 *          └── pressed elsewhere, dismissed ── ┌───────────────────────┐ ◄── any state:
 *                                              │ open by click or keys │     pressed on A,
 *                                              └───────────────────────┘     stepped to A
 *                                               stays while the pointer moves or the page scrolls
 */

const a = { name: 'a' }
const b = { name: 'b' }
type Mark = typeof a
const open = (by: OpenedBy): State<Mark> => ({ kind: 'open', on: a, by })
const resting: State<Mark> = { kind: 'resting', on: a }
const leaving: State<Mark> = { kind: 'leaving', on: a, over: undefined }

describe('after', () => {
  it.each<[string, State<Mark>, Happening<Mark>, State<Mark>]>([
    ['rests where the pointer comes over a mark', IDLE, { kind: 'moved', over: a }, resting],
    ['stays idle over other text', IDLE, { kind: 'moved', over: undefined }, IDLE],
    ['gives up when the pointer goes on', resting, { kind: 'moved', over: undefined }, IDLE],
    ['gives up when the page scrolls', resting, { kind: 'scrolled' }, IDLE],
    ['opens after the rest', resting, { kind: 'waited' }, open('hover')],
    ['stays open on the card', open('hover'), { kind: 'moved', over: 'card' }, open('hover')],
    ['stays open while scrolling', open('hover'), { kind: 'scrolled' }, open('hover')],
    ['begins to leave off the mark', open('hover'), { kind: 'moved', over: undefined }, leaving],
    ['returns to the card', leaving, { kind: 'moved', over: 'card' }, open('hover')],
    ['returns to the mark', leaving, { kind: 'moved', over: a }, open('hover')],
    ['closes after lingering', leaving, { kind: 'waited' }, IDLE],
    ['lets one go to the card', open('hover'), { kind: 'moved', over: 'way' }, leaving],
    [
      'forgets another mark on the way to the card',
      { kind: 'leaving', on: a, over: b },
      { kind: 'moved', over: 'way' },
      leaving,
    ],
    [
      'goes over to another mark after lingering',
      { kind: 'leaving', on: a, over: b },
      { kind: 'waited' },
      { kind: 'resting', on: b },
    ],
    ['opens at once on a press', IDLE, { kind: 'pressed', over: a }, open('click')],
    ['pins a hovered card on a press', open('hover'), { kind: 'pressed', over: a }, open('click')],
    ['keeps a pinned card', open('click'), { kind: 'moved', over: undefined }, open('click')],
    ['keeps a pinned card over others', open('click'), { kind: 'moved', over: b }, open('click')],
    [
      'ignores presses in the card',
      open('click'),
      { kind: 'pressed', over: 'card' },
      open('click'),
    ],
    [
      'keeps a hovered card that was pressed',
      open('hover'),
      { kind: 'pressed', over: 'card' },
      open('click'),
    ],
    [
      'keeps a card that was pressed while leaving',
      leaving,
      { kind: 'pressed', over: 'card' },
      open('click'),
    ],
    ['pins', open('click'), { kind: 'pinned', on: true }, open('pin')],
    ['unpins', open('pin'), { kind: 'pinned', on: false }, open('click')],
    ['has nothing to pin when idle', IDLE, { kind: 'pinned', on: true }, IDLE],
    [
      'keeps what is pinned on a press elsewhere',
      open('pin'),
      { kind: 'pressed', over: undefined },
      open('pin'),
    ],
    [
      'goes over to a pressed mark and stays pinned',
      open('pin'),
      { kind: 'pressed', over: b },
      { kind: 'open', on: b, by: 'pin' },
    ],
    [
      'steps and stays pinned',
      open('pin'),
      { kind: 'stepped', to: b },
      { kind: 'open', on: b, by: 'pin' },
    ],
    ['closes what is pinned when dismissed', open('pin'), { kind: 'dismissed' }, IDLE],
    ['closes on a press elsewhere', open('click'), { kind: 'pressed', over: undefined }, IDLE],
    ['steps by keys', IDLE, { kind: 'stepped', to: a }, open('keys')],
    ['keeps a stepped card', open('keys'), { kind: 'moved', over: undefined }, open('keys')],
    ['closes when dismissed', open('keys'), { kind: 'dismissed' }, IDLE],
    ['does nothing when an idle wait ends', IDLE, { kind: 'waited' }, IDLE],
  ])('%s', (_, state, happening, expected) => {
    expect(after(state, happening)).toEqual(expected)
  })
})

describe('waitOf', () => {
  it.each<[State<Mark>, number | undefined]>([
    [resting, REST_MS],
    [leaving, LINGER_MS],
    [IDLE, undefined],
    [open('hover'), undefined],
    [open('click'), undefined],
  ])('waits in %o for %s', (state, expected) => {
    expect(waitOf(state)).toBe(expected)
  })
})

describe('after, on the way to the card', () => {
  it('gives a new state at every step, so that the wait begins anew', () => {
    const next = after(leaving, { kind: 'moved', over: 'way' })
    expect(next).not.toBe(leaving)
  })
})
