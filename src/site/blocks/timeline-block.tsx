import type { DossierLink, TimelineStep } from '@/decisions/view'

import { dossierAddress } from '../addresses'
import { MiniTimeline } from '../timeline/mini-timeline'

type Props = {
  dossier: DossierLink
  /** All steps of the dossier, or the part that the author chose. */
  steps: readonly TimelineStep[]
  today: string
}

export function TimelineBlock({ dossier, steps, today }: Props) {
  return (
    <section className="panel timeline-block" aria-label={`Tijdlijn van ${dossier.title}`}>
      <MiniTimeline steps={steps} today={today} />
      <p className="small">
        <a href={dossierAddress(dossier.slug)}>Hele tijdlijn: {dossier.title}</a>
      </p>
    </section>
  )
}
