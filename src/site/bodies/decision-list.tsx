import type { TimelineStep } from '@/decisions/view'

import { decisionAddress } from '../addresses'
import { Leaf } from '../agenda/agenda-line'
import { StepMeta } from '../timeline/step-meta'
import { StepNote } from '../timeline/step-note'

type Props = { steps: readonly TimelineStep[]; today: string }

/** What a body did, as leaves of the calendar: the day, what it was and how it ended. */
export function DecisionList({ steps, today }: Props) {
  return (
    <ol className="agenda">
      {steps.map((step) => (
        <li key={step.slug} className="agenda-item">
          <Leaf item={{ when: step.when, startTime: null }} />
          <div>
            <h3>
              <a href={decisionAddress(step.slug)}>{step.title}</a>
            </h3>
            <StepMeta step={{ ...step, bodyName: null }} today={today} />
            <StepNote step={step} today={today} />
          </div>
        </li>
      ))}
    </ol>
  )
}
