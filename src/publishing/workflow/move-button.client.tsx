'use client'

import type { StageButton } from './stage-buttons'
import type { Typed } from './use-stage.client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { MomentInput } from '@/platform/admin/moment-input.client'
import { shortMoment } from '@/platform/moment-words'
import { words } from '@/platform/words'

import { StageRefusal } from './stage-refusal.client'
import { busy } from './stage-work.client'

type MoveButtonProps = {
  button: StageButton
  language: 'nl' | 'en'
  isDisabled: boolean
  /** This very move is being made. */
  isBusy: boolean
  onMove: (typed?: Typed) => void
}

/** One move, with what it asks for first: a moment, a reason, or whether somebody is sure. */
export function MoveButton(props: MoveButtonProps) {
  const { button, language } = props
  return (
    <div className="stage-panel__move">
      {button.asksWhen ? (
        <MoveWithMoment {...props} />
      ) : button.asksWhy || button.asksIfSure ? (
        <MoveWithQuestion {...props} />
      ) : (
        <PlainButton
          {...props}
          label={(props.isBusy ? busy : button.label)[language]}
          onPress={() => props.onMove()}
        />
      )}
      {button.hint && <p className="stage-panel__hint">{button.hint[language]}</p>}
    </div>
  )
}

/** The button says the moment, so that nobody plans something for another one than they think. */
function MoveWithMoment({ button, language, isDisabled, isBusy, onMove }: MoveButtonProps) {
  const [publishAt, setPublishAt] = useState<string | null>(null)
  const said =
    publishAt === null
      ? undefined
      : button.asksWhen?.(shortMoment(new Date(publishAt), language, new Date()))
  return (
    <>
      <MomentInput
        id={useId()}
        label={whenOnline[language]}
        language={language}
        value={publishAt}
        onChange={setPublishAt}
      />
      <StageRefusal path="publishAt" />
      <PlainButton
        label={(isBusy ? busy : (said ?? button.label))[language]}
        isDisabled={isDisabled || publishAt === null}
        onPress={() => publishAt && onMove({ publishAt })}
      />
    </>
  )
}

/** What needs a reason, or cannot be undone, is asked for a second time, in place. */
function MoveWithQuestion({ button, language, isDisabled, isBusy, onMove }: MoveButtonProps) {
  const [isAsking, setAsking] = useState(false)
  const { label, asksIfSure, asksWhy, tellsReaders } = button
  const [reason, setReason] = useState(tellsReaders?.usual ?? '')
  const reasonId = useId()
  const question = asksWhy ?? tellsReaders?.question
  if (!isAsking)
    return (
      <PlainButton
        label={label[language]}
        isDisabled={isDisabled}
        onPress={() => setAsking(true)}
      />
    )
  const answer = asksWhy ? { returnReason: reason } : tellsReaders && { withdrawnReason: reason }
  const isMissing = asksWhy !== undefined && reason.trim() === ''
  return (
    <div
      className={`stage-panel__ask${asksIfSure ? ' stage-panel__ask--final' : ''}`}
      role="group"
      aria-label={label[language]}
    >
      {asksIfSure && <p>{asksIfSure[language]}</p>}
      {question && (
        <label htmlFor={reasonId}>
          {question[language]}
          <textarea
            id={reasonId}
            rows={tellsReaders ? 2 : 4}
            maxLength={tellsReaders ? 300 : 1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            // Typing then replaces the usual words, which readers would otherwise get along with the new ones.
            onFocus={(event) => reason === tellsReaders?.usual && event.target.select()}
            ref={takeFocus}
          />
        </label>
      )}
      <StageRefusal path={asksWhy ? 'returnReason' : 'withdrawnReason'} />
      <Button
        buttonStyle="primary"
        disabled={isDisabled || isMissing}
        onClick={() => onMove(answer)}
        margin={false}
      >
        {(isBusy ? busy : asksWhy ? giveBack : withdraw)[language]}
      </Button>
      <Button buttonStyle="secondary" onClick={() => setAsking(false)} margin={false}>
        {(asksWhy ? notAfterAll : keep)[language]}
      </Button>
    </div>
  )
}

/** Whoever pressed the button is about to type. */
const takeFocus = (field: HTMLTextAreaElement | null): void => field?.focus()

type PlainButtonProps = { label: string; isDisabled: boolean; onPress: () => void }

function PlainButton({ label, isDisabled, onPress }: PlainButtonProps) {
  return (
    <Button
      buttonStyle="secondary"
      disabled={isDisabled}
      onClick={onPress}
      margin={false}
      size="medium"
    >
      {label}
    </Button>
  )
}

const whenOnline = words('Wanneer online? (Nederlandse tijd)', 'Online when? (Dutch time)')
const giveBack = words('Geef terug', 'Return it')
const notAfterAll = words('Toch niet', 'Not after all')
const withdraw = words('Ja, trek in', 'Yes, withdraw')
const keep = words('Nee, laat staan', 'No, keep it')
