import type { DecisionStage, DossierStatus } from '../decision-words'
import type { ShownDate } from './shown-date'
import type { TimelineStep } from './timeline'

import { decisionStages } from '../decision-words'

import { inReadingOrder, isExpected, momentOf } from './timeline'

/** `onbekend`: the dossier is past this stage and no step of it was entered. */
export type StageState = 'geweest' | 'nu' | 'straks' | 'onbekend'

type StagedStep = Pick<TimelineStep, 'stage' | 'status' | 'when'>

export type StageOnBar = { stage: DecisionStage; state: StageState; when: ShownDate | null }

/**
 * Where a dossier stands: the furthest stage in which a step took place; null when nothing happened yet. The last step
 * is no measure: after a council decided, evenings and reports prepare the next decision, and a dossier that then fell
 * back to preparation would tell its readers that nothing was decided. Nor is the next step: that is a plan.
 */
export function stageReached(steps: readonly StagedStep[], today: string): DecisionStage | null {
  const reached = decisionStages.findLast((stage) =>
    steps.some((step) => happenedIn(step, stage, today)),
  )
  return reached ?? null
}

/** The six stages with where the dossier stands; a finished dossier stands nowhere any more. */
export function stageBar(
  { status, steps }: { status: DossierStatus; steps: readonly StagedStep[] },
  today: string,
): StageOnBar[] {
  const ordered = inReadingOrder(steps)
  const reached = stageOrder(stageReached(steps, today))

  return decisionStages.map((stage, index) => {
    const happened = ordered.findLast((step) => happenedIn(step, stage, today))
    const planned = ordered.find((step) => step.stage === stage && isExpected(step, today))
    const when = (happened ?? planned)?.when ?? null
    if (index === reached && status === 'loopt') return { stage, state: 'nu', when }
    if (happened) return { stage, state: 'geweest', when }
    return { stage, state: index < reached && !planned ? 'onbekend' : 'straks', when }
  })
}

const stageOrder = (stage: DecisionStage | null): number =>
  stage === null ? -1 : decisionStages.indexOf(stage)

const happenedIn = (step: StagedStep, stage: DecisionStage, today: string): boolean =>
  step.stage === stage && momentOf(step, today) === 'gebeurd'
