import type { DossierStatus, TimelineStep } from '@/decisions/view'

import { decisionAddress } from '../addresses'
import { movedWords } from '../words'

import { ShownTime } from './shown-time'

type Props = {
  status: DossierStatus
  /** The next step that is expected; null when none is known. */
  next: Pick<TimelineStep, 'slug' | 'title' | 'when' | 'bodyName' | 'earlierPlans'> | null
}

/** The end of a timeline: what comes next, or that nothing more will. */
export function ToBeContinued({ status, next }: Props) {
  if (next === null)
    return (
      <p className="to-be-continued">
        {status === 'afgerond' ? (
          <b>Dit dossier is afgerond.</b>
        ) : (
          <>
            <b>Wordt vervolgd.</b> De volgende stap is nog niet bekend.
          </>
        )}
      </p>
    )
  const moved = movedWords(next.earlierPlans.length)
  return (
    <p className="to-be-continued">
      <b>Wordt vervolgd.</b> Hierna: <a href={decisionAddress(next.slug)}>{next.title}</a>,{' '}
      <ShownTime date={next.when} />
      {next.bodyName === null ? '' : ` (${next.bodyName})`}
      {moved === null ? '' : `. De datum is ${moved}`}.
    </p>
  )
}
