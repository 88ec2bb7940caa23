import type { PartyImprint, PartySite } from '@/parties/view'
import type { SiteContext } from '../site-context'

import { partyAddress, partyPageAddress } from '../addresses'
import { PartyFramePage } from '../document/page-frame'
import { Breadcrumbs } from '../shell/breadcrumbs'
import { spokenAddress } from '../words'

export type ColophonPageProps = { site: SiteContext; party: PartySite; imprint: PartyImprint }

export function ColophonPage({ site, party, imprint }: ColophonPageProps) {
  return (
    <PartyFramePage
      site={site}
      party={party}
      page="colofon"
      head={{
        title: 'Colofon',
        description: `Wie verantwoordelijk is voor de pagina’s van ${party.name}.`,
        canonical: `${site.origin}${partyPageAddress(party.slug, 'colofon')}`,
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <Breadcrumbs crumbs={[{ label: party.shortName, href: partyAddress(party.slug) }]} />
          <h1>Colofon</h1>
          <p className="lead">
            Hier leest u wie er achter deze pagina’s staat, en hoe u ons bereikt.
          </p>
        </header>
        <dl className="facts-list block">
          <div>
            <dt>Partij</dt>
            <dd>
              {party.name}, {party.municipality.name}
            </dd>
          </div>
          <div>
            <dt>Verantwoordelijk</dt>
            <dd>{imprint.responsible}</dd>
          </div>
          {imprint.address.length > 0 ? (
            <div>
              <dt>Adres</dt>
              <dd>
                <address>
                  {imprint.address.map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                </address>
              </dd>
            </div>
          ) : null}
          {imprint.email ? (
            <div>
              <dt>E-mail</dt>
              <dd>
                <a translate="no" href={`mailto:${imprint.email}`}>
                  {imprint.email}
                </a>
              </dd>
            </div>
          ) : null}
          {imprint.phone ? (
            <div>
              <dt>Telefoon</dt>
              <dd>
                <a href={`tel:${imprint.phone.replace(/[^\d+]/g, '')}`}>{imprint.phone}</a>
              </dd>
            </div>
          ) : null}
          {imprint.iban ? (
            <div>
              <dt>Rekeningnummer</dt>
              <dd translate="no">{imprint.iban}</dd>
            </div>
          ) : null}
          {imprint.website ? (
            <div>
              <dt>Website</dt>
              <dd>
                <a translate="no" href={imprint.website}>
                  {spokenAddress(imprint.website)}
                </a>
              </dd>
            </div>
          ) : null}
        </dl>
        <p className="text block soft small">
          De besluiten, data en bedragen op de tijdlijn zijn gedeelde feiten met een bron. Alle
          partijen in {party.municipality.name} kunnen ze aanvullen. Standpunten en berichten zijn
          alleen van {party.name}.
        </p>
      </div>
    </PartyFramePage>
  )
}
