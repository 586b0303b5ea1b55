import type { Rule } from '../rule.ts'
import { aliasClashes } from './alias-clashes.ts'
import { aliases } from './aliases.ts'
import { analysis } from './analysis.ts'
import { causalVerbs } from './causal-verbs.ts'
import { contestedTerms } from './contested-terms.ts'
import { dates } from './dates.ts'
import { englishAliases } from './english-aliases.ts'
import { eventEvidence } from './event-evidence.ts'
import { identifiers } from './identifiers.ts'
import { judgements } from './judgements.ts'
import { loadedWords } from './loaded-words.ts'
import { moved } from './moved.ts'
import { positionEvidence } from './position-evidence.ts'
import { positions } from './positions.ts'
import { proposals } from './proposals.ts'
import { quotes } from './quotes.ts'
import { references } from './references.ts'
import { scripts } from './scripts.ts'
import { sources } from './sources.ts'
import { stateMedia } from './state-media.ts'
import { wikidata } from './wikidata.ts'

/** Every rule that reads whole documents; layout, YAML, schema and file names are checked on loading. */
export const RULES: readonly Rule[] = [
  aliasClashes,
  aliases,
  analysis,
  causalVerbs,
  contestedTerms,
  dates,
  englishAliases,
  eventEvidence,
  identifiers,
  judgements,
  loadedWords,
  moved,
  positionEvidence,
  positions,
  proposals,
  quotes,
  references,
  scripts,
  sources,
  stateMedia,
  wikidata,
]
