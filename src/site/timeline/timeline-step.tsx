import type { DossierStep, TimelineStep } from '@/decisions/view'
import type { PartyStance } from '@/publishing/view'

import { earlierPlanWords, followUpHint, momentOf, withoutYear } from '@/decisions/view'
import { stancesOnStep } from '@/publishing/view'

import { decisionAddress, stepAnchor } from '../addresses'
import { StanceChips } from '../stances/stance-chips'
import { capitalised } from '../words'

import { ShownTime } from './shown-time'
import { StepMeta } from './step-meta'
import { StepNote } from './step-note'
import { isReplaced, StepRelations } from './step-relations'
import { StepVotes } from './step-votes'

export type ShownStep = TimelineStep & Partial<Pick<DossierStep, 'relations' | 'votes'>>

type Props = {
  step: ShownStep
  stances: readonly PartyStance[]
  today: string
  /** The year of the heading above; the date does not repeat it where that heading stands beside it. */
  year: string | null
  /** Where this timeline stands, when that is another page than the one that shows it. */
  home: string
  /** Whether another step stands on the same timeline. */
  isShown: (slug: string) => boolean
}

export function TimelineStepItem({ step, stances, today, year, home, isShown }: Props) {
  const { slug, relations = [], votes = null } = step
  const bare = step.when.year === year ? withoutYear(step.when) : step.when.text
  const yearWords = step.when.text.slice(bare.length)
  const plans = earlierPlanWords(step)
  return (
    <li
      className="step"
      data-moment={momentOf(step, today)}
      data-replaced={isReplaced(relations, today) || undefined}
      id={stepAnchor(slug)}
    >
      <p className="step-date">
        <ShownTime date={step.when}>
          {bare}
          {yearWords === '' ? null : <span className="step-year">{yearWords}</span>}
        </ShownTime>
      </p>
      <div className="step-body">
        <h4>
          <a href={decisionAddress(slug)}>{step.title}</a>{' '}
          <a
            className="step-link"
            href={`${home}#${stepAnchor(slug)}`}
            aria-label={`Link naar deze stap: ${step.title}`}
          >
            #
          </a>
        </h4>
        <StepMeta step={step} today={today} />
        <StepNote step={step} today={today} />
        {step.followUp ? (
          <p className="step-note">{followUpHint({ ...step, followUp: step.followUp }, today)}</p>
        ) : null}
        {step.summary ? <p className="step-summary">{step.summary}</p> : null}
        {plans ? <p className="step-plans">{capitalised(plans)}</p> : null}
        {step.isDisputed ? (
          <p className="step-disputed">De bronnen zijn het hierover niet eens.</p>
        ) : null}
        {votes === null ? null : <StepVotes votes={votes} />}
        <StepRelations
          relations={relations}
          today={today}
          addressOf={(other) =>
            isShown(other) ? `${home}#${stepAnchor(other)}` : decisionAddress(other)
          }
        />
        <StanceChips stances={stancesOnStep(stances, slug)} />
      </div>
    </li>
  )
}
