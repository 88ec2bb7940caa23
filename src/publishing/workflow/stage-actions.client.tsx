'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { stageLabels } from './stage-labels'
import { stages } from './workflow'
import { useStage } from './use-stage.client'

import './stage-actions.css'

/** In the bar on top: the usual next step, named for what it does. */
export function StageActions() {
  const { buttons, isBusy, move, language } = useStage()
  const next = buttons.find(({ asksWhen }) => !asksWhen)
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

/** In the side bar: where the post is on its way, and every move that this account may make. */
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
          <Button
            buttonStyle="secondary"
            disabled={isBusy || (button.asksWhen === true && publishAt === '')}
            onClick={() => void move(button, button.asksWhen ? publishAt : undefined)}
            margin={false}
            size="medium"
          >
            {button.label[language]}
          </Button>
          {button.hint && <p className="stage-panel__hint">{button.hint[language]}</p>}
        </div>
      ))}
    </section>
  )
}

/** Payload's own "unpublish" would go round the workflow. */
export function NoButton() {
  return null
}
