import { whySchema } from '@parley/taxonomy'
import { PACK_FOLDER, writePackFolder } from '@parley/taxonomy/node'
import { type Call, type Command, textOption } from './command.ts'
import { compileFolder } from './pack-source.ts'

/** @throws RangeError when the reason is empty or too long. */
const whyOption = (call: Call): string | undefined => {
  const text = textOption(call, 'why')
  if (text === undefined) return undefined
  const { success, data, error } = whySchema.safeParse(text)
  if (!success)
    throw new RangeError(`--why ${error.issues.map(({ message }) => message).join('; ')}`)
  return data
}

export const build: Command = {
  usage: '[DIR] [--out DIR] [--why TEXT] [--json]',
  summary:
    'lint and compile a pack’s documents into a folder of manifest and artifacts; --why is the reason that readers are given for the new revision',
  options: { out: { type: 'string' }, why: { type: 'string' }, json: { type: 'boolean' } },
  run: async (call) => {
    const out = textOption(call, 'out') ?? PACK_FOLDER
    const why = whyOption(call)
    const compiled = await compileFolder(call.operands[0])
    writePackFolder(compiled, out, why)
    const { pack, revision, artifacts } = compiled
    if (call.values.json)
      console.log(
        JSON.stringify(
          { pack, revision, out, artifacts: artifacts.map(({ artifact }) => artifact) },
          null,
          2,
        ),
      )
    else console.log(`pack ${pack}, revision ${revision}, ${artifacts.length} artifacts in ${out}`)
    return 0
  },
}
