import type { Card, CardArtifact, LocalText } from '../pack/card.ts'
import type { Documents } from '../schema/documents.ts'
import type { Event } from '../schema/event.ts'
import type { Language } from '../schema/language.ts'
import type { Party } from '../schema/party.ts'
import type { Proposal, Silence } from '../schema/proposal.ts'
import { ISSUES } from '../schema/scalar.ts'
import type { Topic } from '../schema/topic.ts'
import { eventLines } from './event-lines.ts'
import { inLanguage } from './local-text.ts'

/** How many of a topic's newest events a card shows. */
const EVENTS_ON_A_CARD = 3

const termLines = ({ terms }: Proposal, language: Language) => {
  const issuesOf = (silence: Silence) => ISSUES.filter((issue) => terms[issue] === silence)
  const [saysNothing, notKnown] = [issuesOf('says-nothing'), issuesOf('not-known')]
  return {
    terms: Object.fromEntries(
      ISSUES.flatMap((issue) => {
        const term = terms[issue]
        return typeof term === 'object' ? [[issue, inLanguage(term, language)]] : []
      }),
    ),
    ...(saysNothing.length > 0 && { saysNothing }),
    ...(notKnown.length > 0 && { notKnown }),
  }
}

const proposalLines = (proposal: Proposal, language: Language): NonNullable<Card['proposal']> => ({
  ...(proposal.proposedBy && { proposedBy: proposal.proposedBy }),
  ...(proposal.analyst && { analyst: proposal.analyst }),
  date: proposal.date,
  ...termLines(proposal, language),
  ...(proposal.responses && {
    responses: proposal.responses.map((response) => ({
      ...response,
      text: inLanguage(response.text, language),
    })),
  }),
})

const newestEvents = (events: readonly Event[], language: Language) => {
  const lines = eventLines(events, language).slice(0, EVENTS_ON_A_CARD)
  return lines.length > 0 ? { events: [...lines] } : {}
}

const topicCard = (topic: Topic, events: readonly Event[], language: Language): Card => {
  const say = (text: Topic['definition']): LocalText => inLanguage(text, language)
  const { status, facts, usage, related, notToBeConfusedWith, proposal } = topic
  return {
    id: topic.id,
    kind: topic.kind,
    label: say(topic.label),
    definition: say(topic.definition),
    issues: topic.issues,
    ...(status && { status: { ...status, text: say(status.text) } }),
    ...(facts && { facts: facts.map((fact) => ({ ...fact, text: say(fact.text) })) }),
    ...(usage && { usage: usage.map((entry) => ({ ...entry, meaning: say(entry.meaning) })) }),
    ...(proposal && { proposal: proposalLines(proposal, language) }),
    ...(related && { related }),
    ...(notToBeConfusedWith && {
      notToBeConfusedWith: notToBeConfusedWith.map((entry) => ({
        ...entry,
        text: say(entry.text),
      })),
    }),
    ...newestEvents(
      events.filter((event) => event.topics.includes(topic.id)),
      language,
    ),
    sources: topic.sources,
    review: topic.review,
  }
}

const partyCard = (party: Party, events: readonly Event[], language: Language): Card => ({
  id: party.id,
  kind: 'party',
  label: inLanguage(party.label, language),
  definition: inLanguage(party.definition, language),
  issues: [],
  ...newestEvents(
    events.filter((event) => event.parties.includes(party.id)),
    language,
  ),
  sources: party.sources,
  review: party.review,
})

/** The cards of one language, with the names that they refer to. */
export const cardSet = (documents: Documents, language: Language): CardArtifact => {
  const { pack, topics, parties, issues, events } = documents
  const cards = [
    ...topics.map((topic) => topicCard(topic, events, language)),
    ...parties.map((party) => partyCard(party, events, language)),
  ]
  const named = [...topics, ...parties, ...issues]
  return {
    pack: pack.id,
    language,
    evidenceUntil: pack.evidenceUntil,
    cards: Object.fromEntries(cards.map((card) => [card.id, card])),
    labels: Object.fromEntries(named.map(({ id, label }) => [id, inLanguage(label, language)])),
  }
}
