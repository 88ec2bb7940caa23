'use client'

import { useFormFields } from '@payloadcms/ui'

import { shortMoment } from '@/platform/moment-words'
import { words } from '@/platform/words'

import { mailingStages } from '../mailing'
import { mailingStageLabels } from '../stage-labels'
import { isOpen, isVouchedFor } from '../workflow/mailing-moves'

import { MailingButton } from './mailing-button.client'
import { PanelRefusal } from './panel-refusal.client'
import { SendingProgress } from './sending-progress.client'
import { useMailing } from './use-mailing.client'

import '@/platform/admin/spoken.css'
import './mailing-panel.css'

/** Above the fields: where the issue is on its way, what came of it, and every move that this account may make. */
export function MailingPanel() {
  const issue = useMailing()
  const { id, stage, buttons, isBusy, language } = issue
  const steps = mailingStages.filter((one) => one === stage || usualWay.includes(one))
  return (
    <section
      className="mailing-panel"
      aria-label={label[language]}
      tabIndex={-1}
      data-is-open={isOpen(stage)}
    >
      <ol className="mailing-panel__steps">
        {steps.map((one) => (
          <li key={one} aria-current={one === stage ? 'step' : undefined}>
            {mailingStageLabels[one][language]}
          </li>
        ))}
      </ol>
      <Notices issue={issue} />
      <PanelRefusal path="stage" />
      <PanelRefusal path="sendAt" />
      {id === null ? (
        <p className="mailing-panel__hint">{saveFirst[language]}</p>
      ) : (
        <SendingProgress issue={issue} />
      )}
      <div className="mailing-panel__moves">
        {buttons.map((button) => (
          <MailingButton key={`${stage} ${button.label.nl}`} button={button} issue={issue} />
        ))}
      </div>
      <span className="spoken" role="status">
        {isBusy && busy[language]}
      </span>
    </section>
  )
}

const usualWay: readonly string[] = [
  'concept',
  'ter-beoordeling',
  'goedgekeurd',
  'gepland',
  'bezig',
  'verzonden',
]

/** What whoever opens the issue has to know before doing anything. */
function Notices({ issue: { stage, language } }: { issue: ReturnType<typeof useMailing> }) {
  const reason = useText('returnReason')
  const sendAt = useText('sendAt')
  const isOwnWork = useFormFields(([fields]) => fields['approval.isOwnWork']?.value === true)
  return (
    <>
      {reason && (stage === 'concept' || stage === 'ter-beoordeling') && (
        <div className="mailing-panel__notice">
          <strong>{(stage === 'concept' ? returned : held)[language]}</strong>
          <p>{reason}</p>
        </div>
      )}
      {stage === 'gepland' && sendAt && (
        <p className="mailing-panel__hint">
          {leaves[language]} <strong>{shortMoment(new Date(sendAt), language)}</strong>.
        </p>
      )}
      {isVouchedFor(stage) && isOwnWork && <p className="mailing-panel__hint">{alone[language]}</p>}
    </>
  )
}

function useText(path: string): string {
  const value = useFormFields(([fields]) => fields[path]?.value)
  return typeof value === 'string' ? value : ''
}

const label = words('Werkwijze', 'Workflow')
const busy = words('Bezig …', 'Working …')
const saveFirst = words(
  'Vul het onderwerp en de inleiding in en sla op. Daarna ziet u hier hoe het verder gaat.',
  'Fill in the subject and the introduction and save. Then this shows how it goes on.',
)
const returned = words('Teruggekomen met deze uitleg:', 'Returned with this explanation:')
const held = words('Dit ging niet de deur uit:', 'This did not go out:')
const leaves = words('Gaat vanzelf de deur uit op', 'Leaves by itself on')
const alone = words(
  'Zelf geschreven en zelf goedgekeurd. Dat kan, omdat uw partij één account heeft.',
  'Written and approved by the same person. That is possible because this party has one account.',
)
