import type { Documents } from '../schema/documents.ts'
import type { Source } from '../schema/source.ts'

/** The party's own text, opened at its publisher or as a copy. */
export const isPrimaryText = ({ kind, seenAs }: Source): boolean =>
  (kind === 'primary' || kind === 'official') && (seenAs === 'primary' || seenAs === 'copy')

/** The outlet itself: `Reuters, via The Star` and `Reuters (copy)` are Reuters. */
export const outletOf = ({ publisher }: Source): string =>
  publisher.split(/,? via | \(/)[0] ?? publisher

/** Finds the sources that were opened among those that a document cites: the others support nothing. */
export const openedSources = ({ sources }: Documents) => {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (ids: readonly string[]): readonly Source[] =>
    ids.flatMap((id) => byId.get(id) ?? []).filter(({ seenAs }) => seenAs !== 'not-opened')
}
