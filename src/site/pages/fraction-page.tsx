import type { PartyFraction, PartySite } from '@/parties/view'
import type { SiteContext } from '../site-context'

import { partyAddress, partyPageAddress } from '../addresses'
import { PartyFramePage } from '../document/page-frame'
import { PersonCard } from '../people/person-card'
import { Breadcrumbs } from '../shell/breadcrumbs'

export type FractionPageProps = { site: SiteContext; party: PartySite; fraction: PartyFraction }

export function FractionPage({ site, party, fraction }: FractionPageProps) {
  return (
    <PartyFramePage
      site={site}
      party={party}
      page="fractie"
      head={{
        title: 'Fractie',
        description: `De mensen van ${party.name} in de raad van ${party.municipality.name}.`,
        canonical: `${site.origin}${partyPageAddress(party.slug, 'fractie')}`,
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <Breadcrumbs crumbs={[{ label: party.shortName, href: partyAddress(party.slug) }]} />
          <h1>Onze mensen</h1>
          <p className="lead">
            Zij spreken en stemmen namens {party.name} in {party.municipality.name}.
          </p>
        </header>
        <div className="block">
          <h2 className="vh">Nu in de fractie</h2>
          {fraction.now.length === 0 ? (
            <p className="empty">De leden van de fractie zijn nog niet ingevuld.</p>
          ) : (
            <ul className="people">
              {fraction.now.map((person) => (
                <li key={`${person.name} ${person.role ?? ''}`}>
                  <PersonCard person={person} />
                </li>
              ))}
            </ul>
          )}
        </div>
        {fraction.before.length > 0 ? (
          <section className="block" aria-labelledby="eerder">
            <h2 className="rubric" id="eerder">
              Eerder in de fractie
            </h2>
            <ul className="people">
              {fraction.before.map((person) => (
                <li key={`${person.name} ${person.role ?? ''} ${person.period ?? ''}`}>
                  <PersonCard person={person} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </PartyFramePage>
  )
}
