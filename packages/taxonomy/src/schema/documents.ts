import { type Event, eventSchema } from './event.ts'
import { type Issue, issueSchema } from './issue.ts'
import { type Pack, packSchema } from './pack.ts'
import { type Party, partySchema } from './party.ts'
import { type Position, positionSchema } from './position.ts'
import { type Source, sourceSchema } from './source.ts'
import { type Topic, topicSchema } from './topic.ts'

/** Each folder of a pack and the schema of the documents in it; `pack.yml` stands above them. */
export const FOLDERS = {
  issues: issueSchema,
  parties: partySchema,
  topics: topicSchema,
  positions: positionSchema,
  events: eventSchema,
  sources: sourceSchema,
} as const
export type Folder = keyof typeof FOLDERS

export { packSchema }

/** A whole pack after loading: every document parsed, each list ordered by id. */
export interface Documents {
  readonly pack: Pack
  readonly issues: readonly Issue[]
  readonly parties: readonly Party[]
  readonly topics: readonly Topic[]
  readonly positions: readonly Position[]
  readonly events: readonly Event[]
  readonly sources: readonly Source[]
}
