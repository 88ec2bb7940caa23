import type { TimelineStep, YearGroup } from '@/decisions/view'
import type { PartyStance } from '@/publishing/view'

import { timelineOf } from '@/decisions/view'

import { TimelineStepItem } from './timeline-step'

type Props = {
  steps: readonly TimelineStep[]
  stances: readonly PartyStance[]
  /** The day of rendering: it decides what happened and what is still to come. */
  today: string
}

/** What happened, in years, and below it what is expected. The headings start at level 3: the page gives the title. */
export function Timeline({ steps, stances, today }: Props) {
  if (steps.length === 0) {
    return <p className="empty">Er staan nog geen stappen op deze tijdlijn.</p>
  }
  const { past, coming } = timelineOf(steps, today)
  return (
    <div className="timeline">
      {past.map((group) => (
        <Year
          key={`geweest-${group.year ?? ''}`}
          group={group}
          undated="Eerder"
          stances={stances}
          today={today}
        />
      ))}
      {coming.length > 0 ? (
        <p className="timeline-turn">
          <span>
            {past.length > 0
              ? 'Dit moet nog gebeuren'
              : 'Er is nog niets gebeurd. Dit wordt verwacht'}
          </span>
        </p>
      ) : null}
      {coming.map((group) => (
        <Year
          key={`verwacht-${group.year ?? ''}`}
          group={group}
          undated="Later"
          stances={stances}
          today={today}
        />
      ))}
    </div>
  )
}

type YearProps = {
  group: YearGroup
  /** Above the steps that no year can be given to. */
  undated: string
  stances: readonly PartyStance[]
  today: string
}

function Year({ group, undated, stances, today }: YearProps) {
  return (
    <section className="timeline-year">
      <h3>{group.year ?? undated}</h3>
      <ol className="timeline-steps">
        {group.steps.map((step) => (
          <TimelineStepItem
            key={step.slug}
            step={step}
            stances={stances}
            today={today}
            year={group.year}
          />
        ))}
      </ol>
    </section>
  )
}
