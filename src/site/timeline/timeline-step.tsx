import type { TimelineStep } from '@/decisions/view'
import type { PartyStance } from '@/publishing/view'

import { earlierPlanWords, momentOf, withoutYear } from '@/decisions/view'
import { stancesOnStep } from '@/publishing/view'

import { decisionAddress } from '../addresses'
import { StanceChips } from '../stances/stance-chips'
import { capitalised } from '../words'

import { ShownTime } from './shown-time'
import { StepMeta } from './step-meta'
import { StepNote } from './step-note'

type Props = {
  step: TimelineStep
  stances: readonly PartyStance[]
  today: string
  /** The year of the heading above; the date does not repeat it where that heading stands beside it. */
  year: string | null
}

export function TimelineStepItem({ step, stances, today, year }: Props) {
  const moment = momentOf(step, today)
  const bare = step.when.year === year ? withoutYear(step.when) : step.when.text
  const yearWords = step.when.text.slice(bare.length)
  const plans = earlierPlanWords(step)
  return (
    <li className="step" data-moment={moment} id={`stap-${step.slug}`}>
      <p className="step-date">
        <ShownTime date={step.when}>
          {bare}
          {yearWords === '' ? null : <span className="step-year">{yearWords}</span>}
        </ShownTime>
      </p>
      <div className="step-body">
        <h4>
          <a href={decisionAddress(step.slug)}>{step.title}</a>
        </h4>
        <StepMeta step={step} today={today} />
        <StepNote step={step} today={today} />
        {step.summary ? <p className="step-summary">{step.summary}</p> : null}
        {plans ? <p className="step-plans">{capitalised(plans)}</p> : null}
        {step.isDisputed ? (
          <p className="step-disputed">De bronnen zijn het hierover niet eens.</p>
        ) : null}
        <StanceChips stances={stancesOnStep(stances, step.slug)} />
      </div>
    </li>
  )
}
