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

/** The document in a tab that a request came from. */
export interface Frame {
  readonly tabId: number
  readonly frameId: number
}

export type PageAnswers = Answering<PageRequest, Frame>
export type OwnAnswers = Answering<OwnRequest, undefined>

const isOwnPage = (sender: Sender): boolean =>
  sender.url?.startsWith(new URL(browser.runtime.getURL('')).origin) === true

/**
 * Answers requests: from a page only the page's, from the extension's own pages only theirs;
 * everything else is refused with a reason.
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
    const tabId = sender.tab?.id
    const { frameId } = sender
    if (tabId === undefined || frameId === undefined) throw new Error('Not a page in a tab')
    const request = pageRequestSchema.parse(message)
    return (pages[request.kind] as (r: PageRequest, where: Frame) => Promise<unknown>)(request, {
      tabId,
      frameId,
    })
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
