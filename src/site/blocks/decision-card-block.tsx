import type { TimelineStep } from '@/decisions/view'
import type { BlockLevel } from './block-heading'

import { earlierPlanWords, momentOf } from '@/decisions/view'

import { decisionAddress } from '../addresses'
import { ShownTime } from '../timeline/shown-time'
import { StepMeta } from '../timeline/step-meta'
import { StepNote } from '../timeline/step-note'
import { capitalised } from '../words'

import { BlockHeading } from './block-heading'

type Props = { step: TimelineStep; today: string; level?: BlockLevel }

/** A step as it stands now, also when the text around it was written earlier. */
export function DecisionCardBlock({ step, today, level = 3 }: Props) {
  const plans = earlierPlanWords(step)
  return (
    <aside
      className="decision-card"
      data-moment={momentOf(step, today)}
      aria-label={`Stap op de tijdlijn: ${step.title}`}
    >
      <p className="step-date">
        <ShownTime date={step.when} />
      </p>
      <BlockHeading level={level}>
        <a href={decisionAddress(step.slug)}>{step.title}</a>
      </BlockHeading>
      <StepMeta step={step} today={today} />
      <StepNote step={step} today={today} />
      {step.summary ? <p>{step.summary}</p> : null}
      {plans ? <p className="step-plans">{capitalised(plans)}</p> : null}
    </aside>
  )
}
