import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { buildFixture } from '../../../test/fixture-pack.ts'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import type { BuiltPack } from '../../pack/publish.ts'
import { openDataFolder } from '../data-folder.ts'
import type { Call } from './command.ts'
import { key } from './key.ts'

const NOW = new Date('2026-02-02T12:00:00Z')

let built: BuiltPack
beforeAll(async () => {
  built = await buildFixture()
})

const published = async (): Promise<string> => {
  const folder = join(await temporaryFolder(), 'data')
  const data = await openDataFolder(folder, NOW)
  await data.publish(built, NOW)
  data.close()
  return folder
}

const run = async (operands: readonly string[], values: Call['values']) => {
  let text = ''
  const log = vi.spyOn(console, 'log').mockImplementation((line) => {
    text += `${line}\n`
  })
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    text += part
    return true
  })
  try {
    return { code: await key.run({ operands, values }), text }
  } finally {
    log.mockRestore()
    write.mockRestore()
  }
}

describe('key', () => {
  it('shows the key, and after a rotation those before it', async () => {
    const data = await published()
    const first = JSON.parse((await run(['show'], { data, json: true })).text)
    expect(first.earlier).toEqual([])
    const rotated = await run(['rotate'], { data })
    expect(rotated.text).toContain('fixture under sequence 2')
    const { text } = await run(['show'], { data })
    expect(text).toContain(`endorsed by  ${first.current.id}`)
    expect(text).toContain(`before it:\n${first.current.id}`)
    const second = JSON.parse((await run(['show'], { data, json: true })).text)
    expect(second.earlier).toEqual([first.current])
  })

  it('exports what GET /v1/keys has, and the private record only when told to', async () => {
    const data = await published()
    await run(['rotate'], { data })
    const { text } = await run(['export'], { data })
    const open = await openDataFolder(data, NOW)
    onTestFinished(open.close)
    expect(JSON.parse(text)).toEqual({ items: await open.store.keys() })
    expect(text).not.toContain('"d"')
    const out = join(data, '..', 'secret.json')
    await run(['export'], { data, out, private: true })
    expect(await readFile(out, 'utf8')).toBe(await readFile(join(data, 'signing-key.json'), 'utf8'))
    expect((await stat(out)).mode & 0o777).toBe(0o600)
    await expect(run(['export'], { data, out, private: true })).rejects.toThrow(/exist/i)
  })

  it.each([
    [[], /key show, key rotate, or key export/],
    [['toString'], /say what to do/],
  ])('refuses %j', async (operands, says) => {
    await expect(run(operands, { data: '/nowhere' })).rejects.toThrow(says)
  })

  it('refuses a folder without a service, and makes nothing there', async () => {
    const data = await temporaryFolder()
    for (const name of ['show', 'rotate', 'export'])
      await expect(run([name], { data })).rejects.toThrow(/is not a data folder/)
    await expect(stat(join(data, 'signing-key.json'))).rejects.toThrow(/ENOENT/)
  })
})
