'use client'

import { Button } from '@payloadcms/ui'

import { words } from '@/platform/words'

import { stageLabels } from './stage-labels'
import { busy, StageWork } from './stage-work.client'
import { useStage } from './use-stage.client'

import './stage-actions.css'

/** In the bar on top: the next step, named for what it does. */
export function StageActions() {
  const { buttons, busyWith, move, language } = useStage()
  const next = buttons.find(({ isNext }) => isNext)
  if (!next) return null
  return (
    <>
      <Button
        buttonStyle="primary"
        disabled={busyWith !== null}
        onClick={() => void move(next)}
        size="medium"
        id="action-stage"
      >
        {(busyWith ? busy : next.label)[language]}
      </Button>
      <StageWork isBusy={busyWith !== null} language={language} />
    </>
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

/** Payload's own "unpublish" would go round the workflow. */
export function NoButton() {
  return null
}
