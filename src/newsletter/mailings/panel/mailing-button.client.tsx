'use client'

import type { MailingButton as Move } from './mailing-buttons'
import type { useMailing } from './use-mailing.client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { words } from '@/platform/words'

import { PanelRefusal } from './panel-refusal.client'
import { SendDialog } from './send-dialog.client'

type MailingButtonProps = { button: Move; issue: ReturnType<typeof useMailing> }

/** One move, with what it asks for first: a moment, a reason, or whether somebody is sure. */
export function MailingButton({ button, issue }: MailingButtonProps) {
  const { language, isBusy, move } = issue
  const [isAsking, setAsking] = useState(false)
  const { label, hint, asksWhen, asksWhy, asksIfSure } = button
  const asks = asksWhen ?? asksWhy ?? asksIfSure
  return (
    <div className="mailing-panel__move">
      {isAsking && !asksWhen ? (
        <Question button={button} issue={issue} onClose={() => setAsking(false)} />
      ) : (
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => (asks ? setAsking(true) : void move(button))}
        >
          {label[language]}
        </Button>
      )}
      {isAsking && asksWhen && (
        <SendDialog button={button} issue={issue} onClose={() => setAsking(false)} />
      )}
      {hint && <p className="mailing-panel__hint">{hint[language]}</p>}
    </div>
  )
}

/** Asked in place, for a second time. */
function Question({ button, issue, onClose }: MailingButtonProps & { onClose: () => void }) {
  const { asksWhy, asksIfSure, label } = button
  const { language, isBusy, move } = issue
  const [reason, setReason] = useState('')
  const reasonId = useId()
  const press = async (): Promise<void> => {
    if (await move(button, asksWhy ? { returnReason: reason } : {})) onClose()
  }
  return (
    <div className="mailing-panel__ask" role="group" aria-label={label[language]}>
      {asksIfSure && <p>{asksIfSure[language]}</p>}
      {asksWhy && (
        <label htmlFor={reasonId}>
          {asksWhy[language]}
          <textarea
            id={reasonId}
            rows={4}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            ref={takeFocus}
          />
        </label>
      )}
      <PanelRefusal path="returnReason" />
      <Button
        buttonStyle="primary"
        margin={false}
        disabled={isBusy || (asksWhy !== undefined && reason.trim() === '')}
        onClick={() => void press()}
      >
        {(asksWhy ? giveBack : yes)[language]}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={onClose}>
        {notAfterAll[language]}
      </Button>
    </div>
  )
}

/** Whoever pressed the button is about to type. */
const takeFocus = (field: HTMLTextAreaElement | null): void => field?.focus()

const giveBack = words('Geef terug', 'Return it')
const yes = words('Ja, annuleer het versturen', 'Yes, cancel sending')
const notAfterAll = words('Toch niet', 'Not after all')
