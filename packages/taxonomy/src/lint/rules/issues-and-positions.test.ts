import { describe } from 'vitest'
import { type Fault, itReports } from '../../../test/faults.ts'

/** Faults in what an issue's sub-issues and the parties' positions say. */
const FAULTS: readonly Fault[] = [
  {
    fault: 'a quotation that English readers cannot read',
    file: 'positions/security-architecture-russia.yml',
    from: 'translation: { en: Spoken words. }',
    to: 'translation: { uk: Сказані слова. }',
    rule: 'quotes',
    line: 7,
    says: /in ru has no English translation.*shown as ours/,
  },
  {
    fault: 'a translation into the language of the quotation',
    file: 'positions/security-architecture-russia.yml',
    from: '{ en: Spoken words. }',
    to: '{ en: Spoken words., ru: Слова. }',
    rule: 'quotes',
    line: 11,
    says: /in ru already.*Delete/,
  },
  {
    fault: 'a state of a sub-issue after the evidence',
    file: 'issues/security-architecture.yml',
    from: 'asOf: 2026-02-05',
    to: 'asOf: 2027-02-05',
    rule: 'dates',
    line: 13,
    says: /2027-02-05 is after/,
  },
  {
    fault: 'a state of a sub-issue that is due before it was so',
    file: 'issues/security-architecture.yml',
    from: 'reviewBy: 2026-03-07',
    to: 'reviewBy: 2026-02-01',
    rule: 'dates',
    line: 14,
    says: /reviewBy is not after asOf/,
  },
  {
    fault: 'a state of a sub-issue without its source',
    file: 'issues/security-architecture.yml',
    from: '      sources: [day-page]',
    to: '      sources: [nowhere]',
    rule: 'references',
    line: 15,
    says: /no source “nowhere”/,
  },
  {
    fault: 'a position of a topic that is no institution',
    file: 'positions/security-architecture-ukraine.yml',
    from: 'party: ukraine',
    to: 'party: new-start',
    rule: 'references',
    line: 3,
    says: /no party or institution “new-start”/,
  },
  {
    fault: 'a search that went past the evidence',
    file: 'positions/security-architecture-ukraine.yml',
    from: 'asOf: 2026-02-05',
    to: 'asOf: 2026-12-05',
    rule: 'dates',
    line: 6,
    says: /2026-12-05 is after/,
  },
  {
    fault: 'a superseded position that nothing superseded',
    file: 'positions/security-architecture-russia.yml',
    from: 'status: current',
    to: 'status: superseded',
    rule: 'positions',
    line: 5,
    says: /no later position says/,
  },
  {
    fault: 'a position that supersedes one that stands',
    file: 'positions/security-architecture-russia.yml',
    from: 'sources: [day-page]',
    to: 'sources: [day-page]\nsupersedes: security-architecture-ukraine',
    rule: 'positions',
    line: 14,
    says: /no superseded position of russia on security-architecture/,
  },
]

describe('RULES for issues and positions', () => {
  itReports(FAULTS)
})
