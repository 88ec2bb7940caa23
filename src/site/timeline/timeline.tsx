import type { TimelineOrder, YearGroup } from '@/decisions/view'
import type { PartyStance } from '@/publishing/view'
import type { ShownStep } from './timeline-step'

import { timelineOf } from '@/decisions/view'

import { comingAnchor } from '../addresses'

import { TimelineStepItem } from './timeline-step'

type Props = {
  steps: readonly ShownStep[]
  stances: readonly PartyStance[]
  /** The day of rendering: it decides what happened and what is still to come. */
  today: string
  order?: TimelineOrder
  /** The address of the page that the links to a step lead to; this very page when it is left out. */
  home?: string
}

/** What happened, in years, and what is expected. The headings start at level 3: the page gives the title. */
export function Timeline({ steps, stances, today, order = 'oud-eerst', home = '' }: Props) {
  if (steps.length === 0) {
    return <p className="empty">Er staan nog geen stappen op deze tijdlijn.</p>
  }
  const { past, coming } = timelineOf(steps, today)
  const shown = new Set(steps.map(({ slug }) => slug))
  const rest = { stances, today, home, isShown: (slug: string) => shown.has(slug) }
  const expected = coming.map((group) => (
    <Year key={`verwacht-${group.year ?? ''}`} group={group} undated="Later" {...rest} />
  ))
  if (order === 'straks-eerst')
    return (
      <div className="timeline" data-order={order}>
        {expected.length > 0 ? <Turn id={comingAnchor} words="Dit moet nog gebeuren" /> : null}
        {expected}
        {past.length > 0 ? <Turn words="Dit is er gebeurd" isPast /> : null}
        {newestFirst(past).map((group) => (
          <Year key={`geweest-${group.year ?? ''}`} group={group} undated="Eerder" {...rest} />
        ))}
      </div>
    )
  return (
    <div className="timeline">
      {past.map((group) => (
        <Year key={`geweest-${group.year ?? ''}`} group={group} undated="Eerder" {...rest} />
      ))}
      {expected.length > 0 ? (
        <Turn
          id={comingAnchor}
          words={
            past.length > 0
              ? 'Dit moet nog gebeuren'
              : 'Er is nog niets gebeurd. Dit wordt verwacht'
          }
        />
      ) : null}
      {expected}
    </div>
  )
}

function Turn({ words, id, isPast }: { words: string; id?: string; isPast?: boolean }) {
  return (
    <p className="timeline-turn" id={id} data-past={isPast}>
      <span>{words}</span>
    </p>
  )
}

const newestFirst = (groups: readonly YearGroup<ShownStep>[]): YearGroup<ShownStep>[] =>
  groups.map(({ year, steps }) => ({ year, steps: steps.toReversed() })).toReversed()

type YearProps = {
  group: YearGroup<ShownStep>
  /** Above the steps that no year can be given to. */
  undated: string
  stances: readonly PartyStance[]
  today: string
  home: string
  isShown: (slug: string) => boolean
}

function Year({ group, undated, ...rest }: YearProps) {
  return (
    <section className="timeline-year">
      <h3>{group.year ?? undated}</h3>
      <ol className="timeline-steps">
        {group.steps.map((step) => (
          <TimelineStepItem key={step.slug} step={step} year={group.year} {...rest} />
        ))}
      </ol>
    </section>
  )
}
