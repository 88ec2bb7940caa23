import type { PartyMark as Party, PlaceLink } from '@/parties/view'
import type { SiteContext } from '../site-context'

import { municipalityAddress, partiesAddress, partyAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { PartyMark } from '../icons/party-mark'

export type PartiesPageProps = {
  site: SiteContext
  /** Municipalities and their parties, both in the order of the alphabet. */
  places: readonly (PlaceLink & { parties: readonly Party[] })[]
}

export function PartiesPage({ site, places }: PartiesPageProps) {
  return (
    <SitePage
      site={site}
      head={{
        title: 'Partijen',
        description: 'De lokale partijen, per gemeente.',
        canonical: `${site.origin}${partiesAddress}`,
      }}
    >
      <div className="wrap list-page">
        <header className="page-head">
          <h1>Partijen</h1>
          <p className="lead">Per gemeente, in de volgorde van het alfabet.</p>
        </header>
        {places.length === 0 ? (
          <p className="empty block">Er staan nog geen partijen op Raadlijn.</p>
        ) : null}
        {places.map(({ name, slug, parties }) => (
          <section className="block" key={slug} aria-labelledby={`gemeente-${slug}`}>
            <h2 className="rubric" id={`gemeente-${slug}`}>
              <a href={municipalityAddress(slug)}>{name}</a>
            </h2>
            <ul className="links lined">
              {parties.map((party) => (
                <li key={party.slug}>
                  <a className="party-link" href={partyAddress(party.slug)}>
                    <PartyMark party={party} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </SitePage>
  )
}
