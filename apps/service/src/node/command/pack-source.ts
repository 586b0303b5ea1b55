import { expandIndex, type Index, openIndex } from '@parley/spotter'
import {
  type CompiledPack,
  compile,
  formatProblem,
  type Language,
  lint,
  type Problem,
} from '@parley/taxonomy'
import { DOCUMENTS_FOLDER, readPackFolder } from '@parley/taxonomy/node'

/** The pack's documents have problems: each is told, and nothing is compiled. */
export class PackProblems extends Error {
  override readonly name = 'PackProblems'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(
      [...problems.map(formatProblem), `${problems.length} problems; no pack was made`].join('\n'),
    )
    this.problems = problems
  }
}

/**
 * Lints and compiles a folder of documents, by default this repository's.
 * @throws PackProblems when the linter finds any; RangeError when there is no such folder.
 */
export const compileFolder = async (folder: string = DOCUMENTS_FOLDER): Promise<CompiledPack> => {
  const { loaded, problems } = lint(readPackFolder(folder))
  if (loaded === undefined || problems.length > 0) throw new PackProblems(problems)
  return compile(loaded.documents)
}

/** The languages that a compiled pack can spot in. */
const languagesOf = ({ artifacts }: CompiledPack): readonly Language[] =>
  artifacts.flatMap(({ artifact }) =>
    artifact.role === 'index' && artifact.language ? [artifact.language] : [],
  )

/** Opens the index of a language, or of English where the pack has not that language. */
export const openLanguage = (compiled: CompiledPack, language: string): Index => {
  const tag = language.toLowerCase().split('-')[0]
  const wanted = languagesOf(compiled).find((known) => known === tag) ?? 'en'
  const found = compiled.artifacts.find(
    ({ artifact }) => artifact.role === 'index' && artifact.language === wanted,
  )
  if (found === undefined)
    throw new RangeError(`the pack ${compiled.pack} has no index for ${wanted}`)
  return openIndex(expandIndex(found.bytes.buffer))
}
