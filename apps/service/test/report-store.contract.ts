import { describe, expect, it } from 'vitest'
import type { ReportRequest } from '../src/reports/report.ts'
import { type ReportStore, ReportsFull } from '../src/reports/report-store.ts'

const NOW = new Date('2026-02-02T23:59:00Z')
const LATER = new Date('2026-02-03T00:01:00Z')
const CONTENT: ReportRequest = {
  topic: 'new-start',
  kind: 'wrong-match',
  note: `Zwei\nZeilen, '); DROP TABLE report; -- 😀`,
  exact: 'New START',
  prefix: 'a ',
  suffix: ' b',
  language: 'uk',
  revision: 'a'.repeat(64),
}

/** What every ReportStore must do; `open` gives a fresh one that takes so many open reports. */
export const reportStoreContract = (
  name: string,
  open: (mostOpen: number) => Promise<ReportStore>,
): void => {
  describe(`${name} as a ReportStore`, () => {
    it('begins empty', async () => {
      const store = await open(9)
      expect(await store.list('all')).toEqual([])
      expect(await store.find('0123456789abcdef')).toBeUndefined()
      expect(await store.close('0123456789abcdef', NOW)).toBe(false)
    })

    it('gives back what was sent, its day and a random id, in the order of arrival', async () => {
      const store = await open(9)
      const first = await store.add(CONTENT, NOW)
      const second = await store.add({ topic: 'line', kind: 'other', note: 'Second.' }, LATER)
      expect(first).toMatch(/^[0-9a-f]{16}$/)
      expect(second).not.toBe(first)
      expect(await store.list('open')).toEqual([
        { id: first, receivedOn: '2026-02-02', content: CONTENT },
        {
          id: second,
          receivedOn: '2026-02-03',
          content: { topic: 'line', kind: 'other', note: 'Second.' },
        },
      ])
      expect(await store.find(first)).toEqual((await store.list('all'))[0])
    })

    it('closes a report once and keeps why', async () => {
      const store = await open(9)
      const id = await store.add(CONTENT, NOW)
      const other = await store.add(CONTENT, NOW)
      expect(await store.close(id, LATER, 'Corrected.')).toBe(true)
      expect(await store.close(id, LATER, 'Again.')).toBe(false)
      expect((await store.list('closed')).map((each) => each.closed)).toEqual([
        { on: '2026-02-03', why: 'Corrected.' },
      ])
      expect((await store.list('open')).map((each) => each.id)).toEqual([other])
      expect(await store.countOpen()).toBe(1)
      expect(await store.list('all')).toHaveLength(2)
      await store.close(other, LATER)
      expect((await store.find(other))?.closed).toEqual({ on: '2026-02-03' })
    })

    it('takes reports as another store kept them, and each once', async () => {
      const store = await open(1)
      const kept = [
        { id: 'f'.repeat(16), receivedOn: '2026-02-02', content: CONTENT },
        {
          id: '0'.repeat(16),
          receivedOn: '2026-01-01',
          content: CONTENT,
          closed: { on: '2026-02-03', why: 'Corrected.' },
        },
        {
          id: '1'.repeat(16),
          receivedOn: '2026-01-01',
          content: CONTENT,
          closed: { on: '2026-02-03' },
        },
      ]
      for (const report of [...kept, ...kept]) await store.restore(report)
      await store.restore({ id: 'f'.repeat(16), receivedOn: '2026-03-03', content: CONTENT })
      expect(await store.list('all')).toEqual(kept)
    })

    it('takes no more than its limit of open ones, also when they race', async () => {
      const store = await open(3)
      const racing = Array.from({ length: 8 }, () =>
        store.add(CONTENT, NOW).then(
          (id) => id,
          (error: unknown) => {
            expect(error).toBeInstanceOf(ReportsFull)
            return undefined
          },
        ),
      )
      const [id] = (await Promise.all(racing)).filter((each) => each !== undefined)
      expect(await store.list('open')).toHaveLength(3)
      expect(await store.countOpen()).toBe(3)
      await store.close(id ?? '', LATER)
      await store.add(CONTENT, NOW)
      await expect(store.add(CONTENT, NOW)).rejects.toThrow(ReportsFull)
    })
  })
}
