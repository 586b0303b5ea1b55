import { type Browser, browser } from 'wxt/browser'
import { report } from '../reporter.ts'
import type { Answers, Reply } from './answers.ts'
import {
  type OwnRequest,
  ownRequestSchema,
  type PageRequest,
  pageRequestSchema,
  type Request,
} from './requests.ts'

type Sender = Browser.runtime.MessageSender

type Answering<R extends Request, Where> = {
  readonly [Kind in R['kind']]: (
    request: Extract<R, { kind: Kind }>,
    where: Where,
  ) => Promise<Answers[Kind]>
}

/** Beside each request, the tab that it came from. */
export type PageAnswers = Answering<PageRequest, number>
export type OwnAnswers = Answering<OwnRequest, undefined>

const isOwnPage = (sender: Sender): boolean =>
  sender.url?.startsWith(new URL(browser.runtime.getURL('')).origin) === true

/**
 * Answers requests: from a page's top frame only the page's, from the extension's own pages all
 * of them; everything else is refused with a reason.
 */
export function listenToRequests(pages: PageAnswers, own: OwnAnswers): void {
  const answer = async (message: unknown, sender: Sender): Promise<unknown> => {
    if (sender.id !== browser.runtime.id) throw new Error('Foreign sender')
    if (isOwnPage(sender)) {
      const request = ownRequestSchema.parse(message)
      return (own[request.kind] as (r: OwnRequest, where: undefined) => Promise<unknown>)(
        request,
        undefined,
      )
    }
    const tab = sender.tab?.id
    if (tab === undefined || sender.frameId !== 0) throw new Error('Not the top frame of a tab')
    const request = pageRequestSchema.parse(message)
    return (pages[request.kind] as (r: PageRequest, where: number) => Promise<unknown>)(
      request,
      tab,
    )
  }

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    answer(message, sender).then(
      (value) => respond({ ok: true, value } satisfies Reply<unknown>),
      (error: unknown) => {
        report('request', error)
        respond({ ok: false, reason: String(error) } satisfies Reply<unknown>)
      },
    )
    return true
  })
}
