import type { DossierStatus, DossierStep, TimelineAsked, TimelinePart } from '@/decisions/view'
import type { PartyStance } from '@/publishing/view'
import type { FilterChoices } from '../timeline/timeline-filter'

import { comingAnchor, dossierAddress } from '../addresses'
import { shownWords } from '../timeline/shown-words'
import { Timeline } from '../timeline/timeline'
import { fewSteps, TimelineFilter } from '../timeline/timeline-filter'
import { TimelinePager } from '../timeline/timeline-pager'
import { ToBeContinued } from '../timeline/to-be-continued'

import { isFiltered, isOwnView, timelineAddress } from './timeline-asked'

/** What a reader sees of the timeline of a dossier, and what there is to choose. */
export type TimelineInView = {
  asked: TimelineAsked
  part: TimelinePart<DossierStep>
  choices: FilterChoices
  /** The next step that is expected; null when none is known. */
  next: DossierStep | null
}

type Props = TimelineInView & {
  dossier: { slug: string; status: DossierStatus }
  stances: readonly PartyStance[]
  today: string
}

export function DossierTimeline({ dossier, asked, part, choices, next, stances, today }: Props) {
  const { slug, status } = dossier
  const isLong = part.total >= fewSteps
  const addressOf = (page: number) => timelineAddress(slug, { ...asked, page })
  return (
    <>
      {isLong ? <TimelineFilter slug={slug} asked={asked} choices={choices} /> : null}
      {isLong || isOwnView(asked) ? (
        <p className="shown-count">
          <span>{shownWords(part, asked, choices)}.</span>
          {isOwnView({ ...asked, page: 1 }) ? (
            <a href={`${dossierAddress(slug)}#tijdlijn`}>Toon alles</a>
          ) : null}
          {part.pages.length > 1 && part.comingPage !== null ? (
            <a href={comingAddress(part, addressOf)}>Naar wat nog komt</a>
          ) : null}
        </p>
      ) : null}
      {part.matched === 0 && isFiltered(asked) ? (
        <p className="empty">
          Bij deze keuze horen geen stappen. Kies hierboven iets anders, of{' '}
          <a href={`${dossierAddress(slug)}#tijdlijn`}>bekijk de hele tijdlijn</a>.
        </p>
      ) : (
        <Timeline steps={part.steps} stances={stances} today={today} order={asked.order} />
      )}
      <TimelinePager pages={part.pages} page={part.page} addressOf={addressOf} />
      <ToBeContinued status={status} next={next} />
    </>
  )
}

function comingAddress(
  { page, comingPage }: TimelinePart<DossierStep>,
  addressOf: (page: number) => string,
): string {
  const here = comingPage === page || comingPage === null
  return `${here ? '' : addressOf(comingPage)}#${comingAnchor}`
}
