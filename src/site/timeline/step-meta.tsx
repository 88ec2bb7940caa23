import type { TimelineStep } from '@/decisions/view'

import { decisionKindLabels, momentOf, outcomeLabels } from '@/decisions/view'

import { bodyAddress } from '../addresses'

type Props = {
  step: Pick<
    TimelineStep,
    'kind' | 'bodyName' | 'bodySlug' | 'municipality' | 'outcome' | 'status' | 'when'
  >
  today: string
  /** On the page of the step itself the body leads to its own page; in a list it would be one link too many. */
  isBodyLinked?: boolean
}

/** Who, where, what kind of step and how it ended, in one line. */
export function StepMeta({ step, today, isBodyLinked = false }: Props) {
  const ending = step.outcome
    ? outcomeLabels[step.outcome].nl
    : momentOf(step, today) === 'verwacht'
      ? 'Verwacht'
      : null
  const words = [step.municipality?.name, decisionKindLabels[step.kind].nl].filter(
    (part) => part !== undefined,
  )
  return (
    <p className="meta">
      {step.bodyName === null ? null : (
        <>
          {isBodyLinked && step.bodySlug !== null ? (
            <a href={bodyAddress(step.bodySlug)}>{step.bodyName}</a>
          ) : (
            step.bodyName
          )}
          {' · '}
        </>
      )}
      {words.join(' · ')}
      {ending === null ? null : (
        <>
          {' · '}
          <b>{ending}</b>
        </>
      )}
    </p>
  )
}
