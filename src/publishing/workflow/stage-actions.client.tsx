'use client'

import type { StageButton } from './stage-buttons'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { words } from '@/platform/words'

import { stageLabels } from './stage-labels'
import { StageRefusal } from './stage-refusal.client'
import { stages } from './workflow'
import { useStage } from './use-stage.client'

import './stage-actions.css'

/** In the bar on top: the next step, named for what it does. */
export function StageActions() {
  const { buttons, isBusy, move, language } = useStage()
  const next = buttons.find(({ isNext }) => isNext)
  if (!next) return null
  return (
    <Button
      buttonStyle="primary"
      disabled={isBusy}
      onClick={() => void move(next)}
      size="medium"
      id="action-stage"
    >
      {next.label[language]}
    </Button>
  )
}

const changesOffline = words(
  'wijzigingen staan nog niet online',
  'with changes that are not online',
)

/** In the place of Payload's status, which knows no stages. */
export function StageStatus() {
  const { stage, hasChangesOffline, language } = useStage()
  return (
    <p className="stage-status">
      {language === 'nl' ? 'Fase' : 'Stage'}: <strong>{stageLabels[stage][language]}</strong>
      {hasChangesOffline && ` (${changesOffline[language]})`}
    </p>
  )
}

/** Above the fields: where the post is on its way, and every move that this account may make. */
export function StagePanel() {
  const { stage, buttons, isBusy, move, language, isSaved } = useStage()
  const [publishAt, setPublishAt] = useState('')
  const whenId = useId()
  return (
    <section className="stage-panel" aria-label={language === 'nl' ? 'Werkwijze' : 'Workflow'}>
      <ol className="stage-panel__steps">
        {stages.map((one) => (
          <li key={one} aria-current={one === stage ? 'step' : undefined}>
            {stageLabels[one][language]}
          </li>
        ))}
      </ol>
      {!isSaved && (
        <p className="stage-panel__hint">
          {language === 'nl'
            ? 'Begin te typen. Wij bewaren vanzelf.'
            : 'Start typing. Everything is saved by itself.'}
        </p>
      )}
      <StageRefusal path="stage" />
      <div className="stage-panel__moves">
        {buttons.map((button) => (
          <div key={button.to} className="stage-panel__move">
            {button.asksWhen && (
              <label htmlFor={whenId}>
                {language === 'nl'
                  ? 'Wanneer online? (Nederlandse tijd)'
                  : 'Online when? (Dutch time)'}
                <input
                  id={whenId}
                  type="datetime-local"
                  value={publishAt}
                  onChange={(event) => setPublishAt(event.target.value)}
                />
              </label>
            )}
            {button.asksWhen && <StageRefusal path="publishAt" />}
            <MoveButton
              button={button}
              language={language}
              isDisabled={isBusy || (button.asksWhen === true && publishAt === '')}
              onMove={() => void move(button, button.asksWhen ? publishAt : undefined)}
            />
            {button.hint && <p className="stage-panel__hint">{button.hint[language]}</p>}
          </div>
        ))}
      </div>
    </section>
  )
}

type MoveButtonProps = {
  button: StageButton
  language: 'nl' | 'en'
  isDisabled: boolean
  onMove: () => void
}

/** What cannot be undone is asked for a second time, in place. */
function MoveButton({ button, language, isDisabled, onMove }: MoveButtonProps) {
  const [isAsking, setAsking] = useState(false)
  const { label, asksIfSure } = button
  if (!asksIfSure || !isAsking)
    return (
      <Button
        buttonStyle="secondary"
        disabled={isDisabled}
        onClick={asksIfSure ? () => setAsking(true) : onMove}
        margin={false}
        size="medium"
      >
        {label[language]}
      </Button>
    )
  return (
    <div className="stage-panel__sure" role="alertdialog" aria-label={label[language]}>
      <p>{asksIfSure[language]}</p>
      <Button buttonStyle="primary" disabled={isDisabled} onClick={onMove} margin={false}>
        {language === 'nl' ? 'Ja, trek in' : 'Yes, withdraw'}
      </Button>
      <Button buttonStyle="secondary" onClick={() => setAsking(false)} margin={false}>
        {language === 'nl' ? 'Nee, laat staan' : 'No, keep it'}
      </Button>
    </div>
  )
}

/** Payload's own "unpublish" would go round the workflow. */
export function NoButton() {
  return null
}
