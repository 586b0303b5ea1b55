import { PACK_FOLDER, writePackFolder } from '@parley/taxonomy/node'
import { type Command, textOption } from './command.ts'
import { compileFolder } from './pack-source.ts'

export const build: Command = {
  usage: '[DIR] [--out DIR] [--json]',
  summary: 'lint and compile a pack’s documents into a folder of manifest and artifacts',
  options: { out: { type: 'string' }, json: { type: 'boolean' } },
  run: async (call) => {
    const out = textOption(call, 'out') ?? PACK_FOLDER
    const compiled = await compileFolder(call.operands[0])
    writePackFolder(compiled, out)
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
