import { ContentLanguage } from '@parley/ui'
import { ask } from '../messages/ask.ts'
import { useAnswer } from '../parts/use-answer.ts'
import { words } from '../parts/words.ts'
import { ChoicesPart } from './choices-part.tsx'
import { MarksPart } from './marks-part.tsx'
import { PackPart } from './pack-part.tsx'
import { ServicePart } from './service-part.tsx'
import { SitesPart } from './sites-part.tsx'

const askStatus = () => ask({ kind: 'pack-status' })

export function Options() {
  const status = useAnswer(askStatus)
  return (
    <main className="options">
      <h1>{words.options.title}</h1>
      <MarksPart />
      {status.value !== undefined && (
        <ContentLanguage language={status.value.language}>
          <ChoicesPart />
        </ContentLanguage>
      )}
      <SitesPart />
      {status.value !== undefined && <PackPart status={status.value} onChange={status.again} />}
      {status.value !== undefined && (
        <ServicePart
          configured={status.value.configured}
          pinned={status.value.key}
          onChange={status.again}
        />
      )}
    </main>
  )
}
