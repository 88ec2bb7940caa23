import type { TimelineStep } from '@/decisions/view'

import { inReadingOrder, momentOf, overdueWords } from '@/decisions/view'

import { decisionAddress } from '../addresses'

import { ShownTime } from './shown-time'

type Props = {
  steps: readonly TimelineStep[]
  today: string
  /** The step that the page is about; it is not a link to itself. */
  currentSlug?: string
}

/** A timeline for a narrow place: dates and titles alone. */
export function MiniTimeline({ steps, today, currentSlug }: Props) {
  return (
    <ol className="mini">
      {inReadingOrder(steps).map((step) => {
        const moment = momentOf(step, today)
        return (
          <li key={step.slug} className="mini-step" data-moment={moment}>
            <ShownTime date={step.when} />
            {step.slug === currentSlug ? (
              <b aria-current="true">{step.title}</b>
            ) : (
              <a href={decisionAddress(step.slug)}>{step.title}</a>
            )}
            {moment === 'gebeurd' ? null : <span className="soft">{noteOf(moment, step)}</span>}
          </li>
        )
      })}
    </ol>
  )
}

function noteOf(
  moment: 'verwacht' | 'verlopen' | 'uitgesteld' | 'vervallen',
  step: TimelineStep,
): string {
  switch (moment) {
    case 'verwacht':
      return 'verwacht'
    case 'uitgesteld':
      return 'uitgesteld'
    case 'vervallen':
      return 'gaat niet door'
    case 'verlopen':
      return overdueWords(step)
  }
}
