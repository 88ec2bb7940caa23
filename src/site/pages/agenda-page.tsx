import type { AgendaItem } from '@/decisions/view'
import type { PlaceLink } from '@/parties/view'
import type { Paging } from '@/platform/paging'
import type { SiteContext } from '../site-context'

import { agendaPeriods } from '@/decisions/view'

import {
  agendaAddress,
  agendaFeedAddress,
  agendaFeedInAddress,
  agendaInAddress,
} from '../addresses'
import { AgendaLine } from '../agenda/agenda-line'
import { CalendarLinks } from '../agenda/calendar-links'
import { SitePage } from '../document/page-frame'
import { pageAddress, pagedTitle } from '../lists/page-address'
import { AddressChoice } from '../lists/address-choice'
import { PageLinks } from '../lists/page-links'
import { capitalised } from '../words'

export type AgendaPageProps = {
  site: SiteContext
  /** Of one page, in the order of their dates. */
  items: readonly AgendaItem[]
  paging: Paging
  /** Set when the agenda is of one municipality. */
  place?: PlaceLink | null
  /** The municipalities to choose from. */
  places?: readonly PlaceLink[]
}

/** A page that can still be read; the calendar feed has all at once. */
export const agendaPageSize = 100

export function AgendaPage({ site, items, paging, place = null, places = [] }: AgendaPageProps) {
  const title = place === null ? 'Agenda' : `Agenda van ${place.name}`
  const address = place === null ? agendaAddress : agendaInAddress(place.slug)
  return (
    <SitePage
      site={site}
      section="agenda"
      places={place === null ? [] : [place]}
      head={{
        title: pagedTitle(title, paging.page),
        description: 'Vergaderingen en verwachte besluiten over zorg en welzijn.',
        canonical: `${site.origin}${pageAddress(address, paging.page)}`,
      }}
    >
      <div className="wrap list-page">
        <header className="page-head">
          <h1>{title}</h1>
          <p className="lead">
            Vergaderingen en stappen die verwacht worden. Een datum is nooit zekerder dan de bron:
            staat er ‘eind april’, dan is de dag nog niet bekend.
          </p>
          <CalendarLinks
            origin={site.origin}
            path={place === null ? agendaFeedAddress : agendaFeedInAddress(place.slug)}
          />
        </header>
        <PlaceChoice place={place} places={places} />
        {items.length === 0 ? <p className="empty block">Er staat nu niets op de agenda.</p> : null}
        {agendaPeriods(items).map(({ label, items: inPeriod }) => (
          <section className="block period" key={label} aria-label={label}>
            <h2 className="rubric">{capitalised(label)}</h2>
            <ol className="agenda">
              {inPeriod.map((item) => (
                <AgendaLine key={`${item.title} ${item.when.edtf}`} item={item} />
              ))}
            </ol>
          </section>
        ))}
        <PageLinks path={address} paging={paging} />
      </div>
    </SitePage>
  )
}

/** Every municipality has an agenda of its own, under an address that can be kept. */
function PlaceChoice({ place, places }: { place: PlaceLink | null; places: readonly PlaceLink[] }) {
  if (places.length === 0) return null
  const ofPlaces = places.map(({ name, slug }) => ({
    label: name,
    href: agendaInAddress(slug),
    isChosen: slug === place?.slug,
  }))
  const everywhere = { label: 'Alle gemeenten', href: agendaAddress, isChosen: place === null }
  return <AddressChoice label="Agenda per gemeente" options={[everywhere, ...ofPlaces]} />
}
