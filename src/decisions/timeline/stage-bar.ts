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
  const behind = lastOfEach(ordered, today)

  return decisionStages.map((stage, index) => {
    const happened = behind.get(stage)
    const planned = ordered.find((step) => step.stage === stage && isExpected(step, today))
    const when = (happened ?? planned)?.when ?? null
    if (index === reached && status === 'loopt') return { stage, state: 'nu', when }
    if (happened) return { stage, state: 'geweest', when }
    return { stage, state: index < reached && !planned ? 'onbekend' : 'straks', when }
  })
}

/**
 * The last step of each stage before the next one was reached: what prepares a second decision does not move the date on
 * which the first one was prepared, and the bar reads forward.
 */
function lastOfEach<Step extends StagedStep>(
  ordered: readonly Step[],
  today: string,
): Map<DecisionStage, Step> {
  const last = new Map<DecisionStage, Step>()
  let before = ordered.length
  for (const stage of decisionStages.toReversed()) {
    const own = (step: Step) => happenedIn(step, stage, today)
    const at = ordered.slice(0, before).findLastIndex(own)
    const step = ordered[at] ?? ordered.find(own)
    if (step) last.set(stage, step)
    if (at !== -1) before = at
  }
  return last
}

const stageOrder = (stage: DecisionStage | null): number =>
  stage === null ? -1 : decisionStages.indexOf(stage)

const happenedIn = (step: StagedStep, stage: DecisionStage, today: string): boolean =>
  step.stage === stage && momentOf(step, today) === 'gebeurd'
