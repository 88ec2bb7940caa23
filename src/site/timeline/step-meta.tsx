import type { TimelineStep } from '@/decisions/view'

import { decisionKindLabels, momentOf, outcomeLabels } from '@/decisions/view'

type Props = {
  step: Pick<TimelineStep, 'kind' | 'bodyName' | 'municipality' | 'outcome' | 'status' | 'when'>
  today: string
}

/** Who, where, what kind of step and how it ended, in one line. */
export function StepMeta({ step, today }: Props) {
  const ending = step.outcome
    ? outcomeLabels[step.outcome].nl
    : momentOf(step, today) === 'verwacht'
      ? 'Verwacht'
      : null
  const parts = [step.bodyName, step.municipality?.name, decisionKindLabels[step.kind].nl].filter(
    (part) => part !== null && part !== undefined,
  )
  return (
    <p className="meta">
      {parts.join(' · ')}
      {ending === null ? null : (
        <>
          {' · '}
          <b>{ending}</b>
        </>
      )}
    </p>
  )
}
