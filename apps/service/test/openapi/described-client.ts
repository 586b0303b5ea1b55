import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Answer, Description, Operation } from './description.ts'

/** The only part of an app that is needed here. */
export interface Asked {
  readonly request: (request: Request) => Response | Promise<Response>
}

/** On every answer, whatever the operation; an operation's own stand in the document. */
const EVERYWHERE = [
  'access-control-allow-origin',
  'access-control-expose-headers',
  'cache-control',
  'content-security-policy',
  'content-type',
  'cross-origin-resource-policy',
  'referrer-policy',
  'x-content-type-options',
]
const WITHOUT_OPERATION = ['allow', 'access-control-allow-methods', 'access-control-allow-headers']

const PROBLEM = 'application/problem+json'
const METHOD_FAULT: Answer = {
  description: 'The path has no such method.',
  headers: { Allow: { required: true, schema: { type: 'string' } } },
  content: { [PROBLEM]: { schema: { $ref: '#/components/schemas/Problem' } } },
}
const NOTHING_THERE: Answer = { ...METHOD_FAULT, headers: {} }
const NO_CONTENT: Answer = { description: 'A preflight.' }

const expectThat = (holds: boolean, fault: string): void => {
  if (!holds) throw new Error(fault)
}

/**
 * An object in an answer holds nothing that its schema does not name. JSON Schema itself is open,
 * and OpenAPI documents of services that grow stay so; here an undeclared field is a fault.
 */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([k, v]) => [k, closed(v)]))
  const isOpen =
    inner.type === 'object' && 'properties' in inner && !('additionalProperties' in inner)
  return isOpen ? { ...inner, additionalProperties: false } : inner
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)

/** Validators by schema; each is compiled once, its references against the whole document. */
const validators = (description: Description) => {
  const ajv = new Ajv2020({ strict: false })
  formats.default(ajv)
  ajv.addFormat('base64url', /^[A-Za-z0-9_-]*$/)
  ajv.addSchema({ ...(closed({ components: description.components }) as object), $id: 'api' })
  const kept = new Map<unknown, ValidateFunction>()
  return (schema: object): ValidateFunction => {
    const known = kept.get(schema)
    if (known !== undefined) return known
    const bound = JSON.parse(
      JSON.stringify(closed(schema)).replaceAll('"$ref":"#/', '"$ref":"api#/'),
    )
    const made = ajv.compile(bound)
    kept.set(schema, made)
    return made
  }
}

export interface Asking {
  readonly description: Description
  /** Asks, and throws where the answer is not what the document promises. */
  readonly ask: (request: Request) => Promise<Response>
}

/**
 * A client that takes the service at its word: it reads `/openapi.json` and holds the status, the
 * content type, the headers and the body of every answer against it. An undeclared status, header
 * or field is a fault, and so is any 500. Methods that a path lacks must answer 405, addresses
 * that are not described 404.
 */
export const describedClient = async (app: Asked): Promise<Asking> => {
  const described = await app.request(new Request('http://here/openapi.json'))
  const description = (await described.json()) as Description
  const validatorOf = validators(description)
  const paths = Object.entries(description.paths).map(([path, methods]) => ({
    pattern: patternOf(path),
    methods,
  }))

  const promised = (request: Request, status: number): Answer => {
    const { pathname } = new URL(request.url)
    const methods = paths.find(({ pattern }) => pattern.test(pathname))?.methods
    if (methods === undefined) {
      expectThat(status === 404, `answers ${status} where nothing is`)
      return NOTHING_THERE
    }
    const method = request.method.toLowerCase()
    const operation: Operation | undefined =
      methods[method] ?? (method === 'head' ? methods.get : undefined)
    if (operation !== undefined) {
      const answer = operation.responses[status]
      if (answer === undefined) throw new Error(`answers ${status}, which is not declared`)
      return answer
    }
    expectThat(status === (method === 'options' ? 204 : 405), `answers ${status} to ${method}`)
    return method === 'options' ? NO_CONTENT : METHOD_FAULT
  }

  const checkHeaders = (headers: Headers, { headers: declared = {} }: Answer): void => {
    for (const [name, { required = false, schema }] of Object.entries(declared)) {
      const value = headers.get(name)
      expectThat(value !== null || !required, `lacks the header ${name}`)
      if (value !== null) expectThat(validatorOf(schema)(value), `has ${name}: ${value}`)
    }
    const names = new Set(
      [...EVERYWHERE, ...WITHOUT_OPERATION, ...Object.keys(declared)].map((n) => n.toLowerCase()),
    )
    for (const name of headers.keys()) {
      const isCors = name.startsWith('access-control-') && !name.endsWith('credentials')
      expectThat(names.has(name) || isCors, `has the undeclared header ${name}`)
    }
    expectThat(headers.get('access-control-allow-origin') === '*', 'is not open to every origin')
    expectThat(headers.get('x-content-type-options') === 'nosniff', 'can be sniffed')
  }

  const checkBody = (type: string | null, text: string, { content }: Answer): void => {
    if (content === undefined) {
      expectThat(text === '', 'has a body that is not declared')
      return
    }
    const declared = content[type ?? '']
    if (declared === undefined) throw new Error(`has the undeclared type ${type}`)
    if (!/[/+]json(;|$)/.test(type ?? '')) return
    const validate = validatorOf(declared.schema)
    const faults = () => JSON.stringify(validate.errors?.slice(0, 3))
    expectThat(validate(JSON.parse(text)), `is not what its schema says: ${faults()}`)
  }

  const check = async (request: Request, answer: Response): Promise<void> => {
    const declared = promised(request, answer.status)
    checkHeaders(answer.headers, declared)
    const text = await answer.clone().text()
    if (request.method === 'HEAD') expectThat(text === '', 'has a body for HEAD')
    else checkBody(answer.headers.get('content-type'), text, declared)
  }

  return {
    description,
    ask: async (request) => {
      const answer = await app.request(request)
      try {
        await check(request, answer)
      } catch (error) {
        const body = (await answer.clone().text()).slice(0, 300)
        throw new Error(
          `${request.method} ${request.url} ${(error as Error).message}\n${answer.status} ${body}`,
        )
      }
      return answer
    },
  }
}
