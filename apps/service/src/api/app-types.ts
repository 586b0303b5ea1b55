import { OpenAPIHono } from '@hono/zod-openapi'
import type { ChangeReader } from '../changes/read-changes.ts'
import { validationProblem } from '../http/problem.ts'
import type { OpenPack } from '../pack/open-pack.ts'
import type { Ports } from '../ports.ts'

/** What every group of routes is given. */
export interface Serving extends Ports {
  readonly pack: () => Promise<OpenPack>
  readonly changes: ChangeReader
  /** The origin for absolute addresses in the answer to this request. */
  readonly originOf: (request: Request) => string
  /** The address of this request as the public sees it. */
  readonly addressOf: (request: Request) => string
}

/** A router whose failed validations answer as problems. */
export const createRouter = () =>
  new OpenAPIHono({ defaultHook: (result, c) => validationProblem(result, c) })
