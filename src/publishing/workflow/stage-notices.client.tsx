'use client'

import type { Stage } from './workflow'

import { useFormFields } from '@payloadcms/ui'

import { shortMoment } from '@/platform/moment-words'
import { words } from '@/platform/words'

import { LiveAddress } from './live-address.client'
import { isVouchedFor } from './workflow'

type NoticesProps = { stage: Stage; language: 'nl' | 'en' }

/** What whoever opens the post has to know before doing anything: why it came back, when it goes online. */
export function StageNotices({ stage, language }: NoticesProps) {
  const returnReason = useText('returnReason')
  const heldReason = useText('heldReason')
  const publishAt = useText('publishAt')
  const isOwnWork = useFormFields(([fields]) => fields['approval.isOwnWork']?.value === true)
  return (
    <>
      {stage === 'concept' && returnReason && (
        <div className="stage-panel__notice">
          <strong>{returned[language]}</strong>
          <p>{returnReason}</p>
        </div>
      )}
      {stage === 'ter-beoordeling' && heldReason && (
        <div className="stage-panel__notice">
          <strong>{held[language]}</strong>
          <p>{heldReason}</p>
        </div>
      )}
      {stage === 'gepland' && publishAt && (
        <p className="stage-panel__hint">
          {goesOnline[language]} <strong>{shortMoment(new Date(publishAt), language)}</strong>.
        </p>
      )}
      {stage === 'gepubliceerd' && <LiveAddress language={language} />}
      {stage === 'ingetrokken' && <p className="stage-panel__hint">{final[language]}</p>}
      {isVouchedFor(stage) && isOwnWork && <p className="stage-panel__hint">{alone[language]}</p>}
    </>
  )
}

function useText(path: string): string {
  const value = useFormFields(([fields]) => fields[path]?.value)
  return typeof value === 'string' ? value : ''
}

const returned = words('Teruggekomen met deze uitleg:', 'Returned with this explanation:')
const held = words('Dit ging niet online:', 'This did not go online:')
const goesOnline = words('Gaat vanzelf online op', 'Goes online by itself on')
const final = words(
  'Dit stuk is ingetrokken en komt niet terug. Begin een nieuw stuk als u er weer over wilt schrijven.',
  'This post was withdrawn and does not come back. Start a new one to write about it again.',
)
const alone = words(
  'Zelf geschreven en zelf goedgekeurd. Dat kan, omdat uw partij één account heeft.',
  'Written and approved by the same person. That is possible because this party has one account.',
)
