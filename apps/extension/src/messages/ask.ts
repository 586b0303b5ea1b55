import { browser } from 'wxt/browser'
import type { Answers, Reply } from './answers.ts'
import type { Request } from './requests.ts'

/** Whether the extension was updated or removed beneath this script, which can then only go. */
export const isReplaced = (): boolean => browser.runtime?.id === undefined

/**
 * Asks the background.
 * @throws when it refuses or fails, and when the extension was replaced.
 */
export async function ask<R extends Request>(request: R): Promise<Answers[R['kind']]> {
  const reply: Reply<Answers[R['kind']]> | undefined = await browser.runtime.sendMessage(request)
  if (!reply?.ok) throw new Error(`${request.kind}: ${reply?.reason}`)
  return reply.value as Answers[R['kind']]
}
