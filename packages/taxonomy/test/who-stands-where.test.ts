import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDocuments } from '../src/load/load-documents.ts'
import { readPackFolder } from '../src/node/read-pack-folder.ts'
import type { Position } from '../src/schema/position.ts'

const loaded = loadDocuments(readPackFolder(join(import.meta.dirname, '..', 'documents'))).loaded
if (loaded === undefined) throw new RangeError('the pack cannot be read')
const { issues, positions, parties, topics } = loaded.documents

const PRINCIPALS = ['ukraine', 'russia', 'united-states', 'european-union']

const subIssues = issues.flatMap((issue) =>
  issue.subIssues.map((subIssue) => ({ ...subIssue, issue: issue.id })),
)

const standing = positions.filter(({ status }) => status !== 'superseded')

const stated = (position: Position) => (position.status === 'unknown' ? [] : [position])

describe('the issues of the pack', () => {
  it('are five and the process, with at least 24 sub-issues', () => {
    expect(issues).toHaveLength(6)
    expect(subIssues.length).toBeGreaterThanOrEqual(24)
  })

  it('say of every sub-issue what is agreed, open or blocked', () => {
    expect(subIssues.filter(({ state }) => state === undefined).map(({ id }) => id)).toEqual([])
  })
})

describe('the positions of the pack', () => {
  it('give each principal on every sub-issue a stance, or the day until which one was sought', () => {
    const gaps = subIssues.flatMap(({ id }) =>
      PRINCIPALS.filter(
        (party) =>
          !standing.some(
            (position) =>
              position.subIssue === id &&
              position.party === party &&
              (position.status !== 'unknown' || position.asOf !== undefined),
          ),
      ).map((party) => `${id} × ${party}`),
    )
    expect(gaps).toEqual([])
  })

  it('are evidenced in at least 70 of those cells, and 110 in all', () => {
    const evidenced = positions.flatMap(stated)
    const cells = evidenced.filter(
      ({ status, subIssue, party }) =>
        status === 'current' && subIssue !== undefined && PRINCIPALS.includes(party),
    )
    expect(cells.length).toBeGreaterThanOrEqual(70)
    expect(evidenced.length).toBeGreaterThanOrEqual(110)
  })

  it('are held by parties and institutions, never by a claimed republic or an analyst', () => {
    const holders = new Set(positions.map(({ party }) => party))
    const known = [
      ...parties.map(({ id }) => id),
      ...topics.filter(({ kind }) => kind === 'institution').map(({ id }) => id),
    ]
    expect([...holders].filter((id) => !known.includes(id))).toEqual([])
    expect([...holders].filter((id) => /peoples-republic/.test(id))).toEqual([])
  })
})
