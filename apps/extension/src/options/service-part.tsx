import { DateText, Phrase } from '@parley/ui'
import { type FormEvent, useState } from 'react'
import type { KeyLine } from '../messages/answers.ts'
import { ask } from '../messages/ask.ts'
import { readGrants, requestServiceGrant } from '../pack/service-grant.ts'
import type { PinnedKey } from '../pack/status.ts'
import { useAnswer } from '../parts/use-answer.ts'
import { words } from '../parts/words.ts'
import { report } from '../reporter.ts'

export interface ServicePartProps {
  readonly configured: string | undefined
  readonly pinned: PinnedKey | undefined
  readonly onChange: () => void
}

/** Adds a service in two steps: its address, then the fingerprint of one of its keys. */
export function ServicePart({ configured, pinned, onChange }: ServicePartProps) {
  const remove = (): void => {
    ask({ kind: 'service-remove' }).then(onChange, (error: unknown) => report('service', error))
  }
  return (
    <section aria-labelledby="service">
      <h2 id="service">{words.options.service}</h2>
      <p className="hint">{words.options.serviceHint}</p>
      {configured === undefined ? (
        <AddService onAdded={onChange} />
      ) : (
        <>
          <p>
            <Phrase text={words.options.current} values={{ service: configured }} />
          </p>
          {pinned !== undefined && <PinnedKeyPart pinned={pinned} />}
          <button type="button" className="parley-button" onClick={remove}>
            {words.options.removeService}
          </button>
        </>
      )}
    </section>
  )
}

function PinnedKeyPart({ pinned: { fingerprint, followedAt } }: { readonly pinned: PinnedKey }) {
  return (
    <>
      {followedAt !== undefined && (
        <p className="notice" data-key-followed>
          <Phrase
            text={words.options.keyFollowed}
            values={{ date: <DateText date={followedAt.slice(0, 10)} /> }}
          />
        </p>
      )}
      <p>
        {words.options.pinnedKey} <span className="fingerprint">{fingerprint}</span>
      </p>
    </>
  )
}

interface Offer {
  readonly url: string
  /** False when the reader did not permit the service's host; nothing was then requested. */
  readonly granted: boolean
  /** Undefined when the service could not be asked. */
  readonly keys?: readonly KeyLine[]
}

const askForKeys = async (url: string, grant: Promise<boolean>): Promise<Offer> => {
  if (!(await grant)) return { url, granted: false }
  return await ask({ kind: 'service-keys', url }).then(
    (keys) => ({ url, granted: true, keys }),
    () => ({ url, granted: true }),
  )
}

function AddService({ onAdded }: { readonly onAdded: () => void }) {
  const [url, setUrl] = useState('')
  const [offer, setOffer] = useState<Offer>()
  const { value: grants, again } = useAnswer(readGrants)
  const showKeys = (event: FormEvent): void => {
    event.preventDefault()
    if (grants === undefined) return
    askForKeys(url, requestServiceGrant(url, grants)).then(
      (answered) => {
        setOffer(answered)
        again()
      },
      (error: unknown) => report('service', error),
    )
  }
  const confirm = (fingerprint: string): void => {
    ask({ kind: 'service-add', url: offer?.url ?? url, fingerprint }).then(
      onAdded,
      (error: unknown) => report('service', error),
    )
  }
  return (
    <>
      <p className="hint">{words.options.grantHint}</p>
      <form onSubmit={showKeys}>
        <label>
          {words.options.address}
          <input
            type="url"
            required
            placeholder="https://"
            value={url}
            onChange={({ currentTarget: { value } }) => setUrl(value)}
          />
        </label>
        <button type="submit" className="parley-button" disabled={grants === undefined}>
          {words.options.showKeys}
        </button>
      </form>
      {offer?.granted === false && (
        <p className="notice" role="alert" data-grant-refused>
          {words.options.grantRefused}
        </p>
      )}
      {offer?.granted && <OfferedKeys keys={offer.keys} onConfirm={confirm} />}
    </>
  )
}

interface OfferedKeysProps {
  readonly keys: readonly KeyLine[] | undefined
  readonly onConfirm: (fingerprint: string) => void
}

function OfferedKeys({ keys, onConfirm }: OfferedKeysProps) {
  if (keys === undefined) return <p className="notice">{words.options.keysFailed}</p>
  if (keys.length === 0) return <p className="notice">{words.options.noKeys}</p>
  return (
    <>
      <p>{words.options.confirmHint}</p>
      <ul className="keys">
        {keys.map(({ id, fingerprint, since }) => (
          <li key={id}>
            <span className="fingerprint">{fingerprint}</span>
            <span className="hint">
              {id},{' '}
              <Phrase
                text={words.options.since}
                values={{ date: <DateText date={since.slice(0, 10)} /> }}
              />
            </span>
            <button type="button" className="parley-button" onClick={() => onConfirm(fingerprint)}>
              {words.options.confirm}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
