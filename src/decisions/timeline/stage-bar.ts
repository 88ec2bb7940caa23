import type { DecisionStage, DossierStatus } from '../decision-words'
import type { ShownDate } from './shown-date'
import type { TimelineStep } from './timeline'

import { decisionStages } from '../decision-words'

import { inReadingOrder, isComing, momentOf } from './timeline'

/** `onbekend`: the dossier is past this stage and no step of it was entered. */
export type StageState = 'geweest' | 'nu' | 'straks' | 'onbekend'

export type StageOnBar = { stage: DecisionStage; state: StageState; when: ShownDate | null }

/** The six stages with where the dossier stands; a finished dossier stands nowhere any more. */
export function stageBar(
  { status, steps }: { status: DossierStatus; steps: readonly TimelineStep[] },
  today: string,
): StageOnBar[] {
  const ordered = inReadingOrder(steps)
  const reached = decisionStages.findLastIndex((stage) =>
    ordered.some((step) => happenedIn(step, stage, today)),
  )

  return decisionStages.map((stage, index) => {
    const happened = ordered.findLast((step) => happenedIn(step, stage, today))
    const planned = ordered.find((step) => step.stage === stage && isComing(step, today))
    const when = (happened ?? planned)?.when ?? null
    if (index === reached && status === 'loopt') return { stage, state: 'nu', when }
    if (happened) return { stage, state: 'geweest', when }
    return { stage, state: index < reached && !planned ? 'onbekend' : 'straks', when }
  })
}

const happenedIn = (step: TimelineStep, stage: DecisionStage, today: string): boolean =>
  step.stage === stage && momentOf(step, today) === 'gebeurd'
