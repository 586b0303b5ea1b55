import type { ReactNode } from 'react'
import { type ApiDescription, type Operation, routesOf, type Schema } from './api-description.ts'
import { Breakable, Prose } from './docs-text.tsx'
import { Page } from './page.tsx'
import type { PageSetting } from './page-setting.ts'

export interface DocsPageProps {
  readonly setting: PageSetting
  readonly description: ApiDescription
}

const ABOUT =
  'Every operation of this service: what it takes, what it answers, which errors it gives. Made from the description that programs read.'

const operationAnchor = ({ operationId }: Operation): string => `operation-${operationId}`
const schemaAnchor = (name: string): string => `schema-${name}`

/** The interface for programs, to be read by people: the OpenAPI document as a page without a script. */
export function DocsPage({ setting, description }: DocsPageProps) {
  const routes = routesOf(description)
  const groups = Map.groupBy(routes, ({ operation }) => operation.tags?.[0] ?? 'other')
  return (
    <Page setting={setting} title="Interface for programs" description={ABOUT}>
      <div lang="en" className="docs">
        <header className="lead">
          <h1>Interface for programs</h1>
          <p className="standfirst">{ABOUT}</p>
          <p>
            <Prose text={description.info.description} /> The document itself:{' '}
            <a href="/openapi.json">OpenAPI 3.1</a>.
          </p>
          <p>
            Every error is an <code>application/problem+json</code>: <SchemaLink name="Problem" />.
            Beside the errors named below, an address that is not there answers 404, a method that a
            path lacks 405 with <code>Allow</code>, and a fault of the service itself 500.
          </p>
        </header>
        <nav aria-label="Operations">
          <ul className="names">
            {routes.map(({ path, method, operation }) => (
              <li key={operation.operationId}>
                <a href={`#${operationAnchor(operation)}`}>
                  {method.toUpperCase()} <Breakable text={path} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {[...groups].map(([tag, members]) => (
          <section key={tag} className="band" aria-labelledby={`tag-${tag}`}>
            <h2 id={`tag-${tag}`}>{tag}</h2>
            {members.map((route) => (
              <OperationPart key={route.operation.operationId} origin={setting.origin} {...route} />
            ))}
          </section>
        ))}
        <section className="band" aria-labelledby="schemas">
          <h2 id="schemas">Schemas</h2>
          {Object.entries(description.components.schemas).map(([name, schema]) => (
            <article key={name} id={schemaAnchor(name)}>
              <h3>{name}</h3>
              {schema.description && (
                <p>
                  <Prose text={schema.description} />
                </p>
              )}
              <Shape schema={schema} />
            </article>
          ))}
        </section>
      </div>
    </Page>
  )
}

interface OperationPartProps {
  readonly path: string
  readonly method: string
  readonly operation: Operation
  readonly origin: string
}

function OperationPart({ path, method, operation, origin }: OperationPartProps) {
  const { parameters = [], requestBody, responses } = operation
  return (
    <article id={operationAnchor(operation)}>
      <h3>
        {method.toUpperCase()} <Breakable text={path} />
      </h3>
      {operation.description && (
        <p>
          <Prose text={operation.description} />
        </p>
      )}
      <pre>
        <code>
          <Breakable text={curlOf(origin, path, operation)} />
        </code>
      </pre>
      {parameters.length > 0 && (
        <>
          <h4>Parameters</h4>
          <dl>
            {parameters.map(({ name, in: place, required, schema }) => (
              <Field key={name} name={name} schema={schema} required={required === true}>
                {` in the ${place}`}
              </Field>
            ))}
          </dl>
        </>
      )}
      {requestBody && (
        <>
          <h4>Body</h4>
          <ul>
            {Object.entries(requestBody.content).map(([type, { schema }]) => (
              <li key={type}>
                <code>{type}</code>: <Type schema={schema} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>Answers</h4>
      <dl>
        {Object.entries(responses).map(([status, { description, headers = {}, content = {} }]) => (
          <div key={status}>
            <dt>{status}</dt>
            <dd>
              <Prose text={description} />
              {Object.entries(content).map(([type, { schema }]) => (
                <span key={type} className="docs-type">
                  <code>{type}</code>: <Type schema={schema} />
                </span>
              ))}
              {Object.keys(headers).length > 0 && (
                <span className="docs-type">{`With ${Object.keys(headers).join(', ')}`}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

/** The request as one would type it; names in capitals are to be filled in. */
const curlOf = (origin: string, path: string, { parameters = [], requestBody }: Operation) => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => name.toUpperCase())
  const query = parameters
    .filter(({ in: place, required }) => place === 'query' && required === true)
    .map(({ name }) => `${name}=${name.toUpperCase()}`)
  const address = origin + filled + (query.length > 0 ? `?${query.join('&')}` : '')
  const [[type, content] = []] = Object.entries(requestBody?.content ?? {})
  if (type === undefined) return `curl '${address}'`
  const body = JSON.stringify(content?.example ?? {})
  return `curl '${address}' -H 'content-type: ${type}' \\\n  -d '${body}'`
}

function SchemaLink({ name }: { readonly name: string }) {
  return <a href={`#${schemaAnchor(name)}`}>{name}</a>
}

/** A schema in a few words, with a link where it has a name. */
function Type({ schema }: { readonly schema: Schema }): ReactNode {
  const { $ref, anyOf, enum: values, type, items, format, properties } = schema
  if ($ref !== undefined) return <SchemaLink name={$ref.split('/').at(-1) ?? ''} />
  if (anyOf !== undefined) {
    return anyOf.map((each, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: alternatives have no other name and never move
      <span key={at}>
        {at > 0 && ' or '}
        <Type schema={each} />
      </span>
    ))
  }
  if (values !== undefined) return <code>{values.map(String).join(' | ')}</code>
  if (type === 'array' && items !== undefined) {
    return (
      <>
        list of <Type schema={items} />
      </>
    )
  }
  if (properties !== undefined) return <Shape schema={schema} />
  return <>{format ?? type ?? 'any value'}</>
}

/** The fields of an object, those of inner ones with them. */
function Shape({ schema }: { readonly schema: Schema }) {
  const { properties, required = [] } = schema
  if (properties === undefined) return <Type schema={schema} />
  return (
    <dl>
      {Object.entries(properties).map(([name, each]) => (
        <Field key={name} name={name} schema={each} required={required.includes(name)} />
      ))}
    </dl>
  )
}

interface FieldProps {
  readonly name: string
  readonly schema: Schema
  readonly required: boolean
  readonly children?: ReactNode
}

function Field({ name, schema, required, children }: FieldProps) {
  const { description, pattern, default: standard } = schema
  return (
    <div>
      <dt>
        <code>{name}</code>
        {children}
        {!required && ', optional'}
      </dt>
      <dd>
        {description !== undefined && (
          <>
            <Prose text={description} />{' '}
          </>
        )}
        <Type schema={schema} />
        {pattern !== undefined && (
          <>
            {', as '}
            <code>{pattern}</code>
          </>
        )}
        {standard !== undefined && `, ${String(standard)} unless said`}
      </dd>
    </div>
  )
}
