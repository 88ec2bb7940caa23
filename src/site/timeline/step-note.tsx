import type { TimelineStep } from '@/decisions/view'

import { momentOf, overdueWords } from '@/decisions/view'

type Props = { step: Pick<TimelineStep, 'status' | 'when'>; today: string }

/** Says what a reader must know before believing the date; nothing for a step that took place or is simply expected. */
export function StepNote({ step, today }: Props) {
  switch (momentOf(step, today)) {
    case 'gebeurd':
    case 'verwacht':
      return null
    case 'verlopen':
      return <p className="step-note">Let op: {overdueWords(step)}.</p>
    case 'uitgesteld':
      return <p className="step-note">Uitgesteld. De nieuwe datum is nog niet zeker.</p>
    case 'vervallen':
      return <p className="step-note">Gaat niet door</p>
  }
}
