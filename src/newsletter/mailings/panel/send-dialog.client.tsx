'use client'

import type { Reach } from '../reach/reach'
import type { MailingButton } from './mailing-buttons'
import type { useMailing } from './use-mailing.client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { MomentInput } from '@/platform/admin/moment-input.client'
import { shortMoment } from '@/platform/moment-words'
import { words } from '@/platform/words'

import { useAnswer } from './ask-issue.client'
import { reachCount } from './mailing-words'

type SendDialogProps = {
  button: MailingButton
  issue: ReturnType<typeof useMailing>
  onClose: () => void
}

/** Before anything goes to everybody: what, to how many, when, and that it cannot be taken back. */
export function SendDialog({ button, issue, onClose }: SendDialogProps) {
  const { language, address, hasSeat, isEditor, isBusy, move } = issue
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const momentId = useId()
  const [sendAt, setSendAt] = useState<string | null>(null)
  const subject = useFormFields(([fields]) => fields.subject?.value)
  const { lastUpdateTime } = useDocumentInfo()
  const reach = useAnswer(
    isEditor && hasSeat ? `${address}/audience?opgeslagen=${lastUpdateTime}` : null,
  ) as Reach | null
  useEffect(() => dialog.current?.showModal(), [])
  const isNow = button.asksWhen === 'nu'
  const when = isNow ? now[language] : sendAt && shortMoment(new Date(sendAt), language)
  const send = async (): Promise<void> => {
    await move(button, { sendAt: isNow ? 'nu' : (sendAt ?? '') })
    dialog.current?.close()
  }
  return (
    <dialog ref={dialog} className="mailing-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{(isNow ? titleNow : titleLater)[language]}</h2>
      <dl>
        <div>
          <dt>{subjectLabel[language]}</dt>
          <dd>{typeof subject === 'string' ? subject : ''}</dd>
        </div>
        <div>
          <dt>{toLabel[language]}</dt>
          <dd>{reach === null ? '…' : `${reachCount(reach)[language]} ${people[language]}`}</dd>
        </div>
        <div>
          <dt>{whenLabel[language]}</dt>
          <dd>{when ?? choose[language]}</dd>
        </div>
      </dl>
      {!isNow && (
        <MomentInput
          id={momentId}
          label={momentLabel[language]}
          language={language}
          value={sendAt}
          onChange={setSendAt}
        />
      )}
      <p className="mailing-dialog__final">{(isNow ? finalNow : finalLater)[language]}</p>
      <div className="mailing-dialog__ways">
        <Button
          buttonStyle="primary"
          margin={false}
          disabled={isBusy || (!isNow && sendAt === null)}
          onClick={() => void send()}
        >
          {isNow ? sendNow[language] : planFor(when ?? '…')[language]}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
          {notYet[language]}
        </Button>
      </div>
    </dialog>
  )
}

const titleNow = words('Deze brief nu versturen?', 'Send this letter now?')
const titleLater = words('Wanneer gaat deze brief weg?', 'When does this letter leave?')
const subjectLabel = words('Onderwerp', 'Subject')
const toLabel = words('Naar', 'To')
const people = words('mensen', 'people')
const whenLabel = words('Wanneer', 'When')
const now = words('nu meteen', 'right now')
const choose = words('kies hieronder', 'choose below')
const momentLabel = words('Dag en tijd (Nederlandse tijd)', 'Day and time (Dutch time)')
const finalNow = words(
  'Wat verstuurd is, kan niet terug.',
  'What has been sent cannot be taken back.',
)
const finalLater = words(
  'Tot dat moment kunt u het plan veranderen. Wat daarna verstuurd is, kan niet terug.',
  'Until then the plan can be changed. What is sent after that cannot be taken back.',
)
const sendNow = words('Ja, verstuur nu', 'Yes, send now')
const planFor = (when: string) => words(`Plan voor ${when}`, `Plan for ${when}`)
const notYet = words('Nee, nog niet', 'No, not yet')
