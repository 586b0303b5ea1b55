import axe from 'axe-core'
import type { Tab } from './browsers.ts'

/** Everything that axe finds on the page as it stands, with the elements that it means. */
export const violationsIn = async (
  tab: Pick<Tab, 'run' | 'evaluate'>,
): Promise<readonly string[]> => {
  await tab.evaluate(axe.source)
  return await tab.run(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe }
    const { violations } = await checker.run(document, { resultTypes: ['violations'] })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  }, undefined)
}
