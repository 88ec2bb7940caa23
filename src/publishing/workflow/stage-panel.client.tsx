'use client'

import { words } from '@/platform/words'

import { MoveButton } from './move-button.client'
import { stageLabels } from './stage-labels'
import { StageNotices } from './stage-notices.client'
import { StageRefusal } from './stage-refusal.client'
import { StageWork } from './stage-work.client'
import { stages } from './workflow'
import { useStage } from './use-stage.client'
import { useTitleBeforeThereIsOne } from './use-title-before-there-is-one.client'

import './stage-actions.css'

/** Above the fields: where the post is on its way, and every move that this account may make. */
export function StagePanel() {
  const { stage, buttons, busyWith, move, language, isSaved } = useStage()
  useTitleBeforeThereIsOne(language)
  return (
    <section className="stage-panel" aria-label={label[language]} tabIndex={-1}>
      <ol className="stage-panel__steps">
        {stages.map((one) => (
          <li key={one} aria-current={one === stage ? 'step' : undefined}>
            {stageLabels[one][language]}
          </li>
        ))}
      </ol>
      {!isSaved && <p className="stage-panel__hint">{startTyping[language]}</p>}
      <StageNotices stage={stage} language={language} />
      <StageRefusal path="stage" />
      {isSaved && (
        <a className="stage-panel__check" href="#guard-panel-heading">
          {check[language]}
        </a>
      )}
      <div className="stage-panel__moves">
        {buttons.map((button) => (
          <MoveButton
            key={`${stage} ${button.label.nl}`}
            button={button}
            language={language}
            isDisabled={busyWith !== null}
            isBusy={busyWith === button}
            onMove={(typed) => void move(button, typed)}
          />
        ))}
      </div>
      <StageWork isBusy={busyWith !== null} language={language} />
    </section>
  )
}

const label = words('Werkwijze', 'Workflow')
const check = words(
  'Naar de controle: is dit klaar om te publiceren?',
  'To the check: is this ready to publish?',
)
const startTyping = words(
  'Begin te typen. Wij bewaren vanzelf.',
  'Start typing. Everything is saved by itself.',
)
