import type { SiteContext } from '../site-context'

import { dossiersAddress, openDataAddress, openDataRootAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { openDataLimit } from '../open-data/open-data-limit'

export type OpenDataPageProps = {
  site: SiteContext
  resources: readonly { name: string; description: string }[]
  licenses: readonly { name: string; url: string; covers: string }[]
  /** The slug of one that is there, for an example that works; null while there is none. */
  municipality: string | null
}

/** For people: what can be fetched, how one begins, and what one may do with it. */
export function OpenDataPage({ site, resources, licenses, municipality }: OpenDataPageProps) {
  return (
    <SitePage
      site={site}
      head={{
        title: 'Open data',
        description: 'Alle openbare gegevens van deze site, om zelf iets mee te maken.',
        canonical: `${site.origin}${openDataAddress}`,
      }}
    >
      <article className="wrap">
        <header className="page-head">
          <h1>Open data</h1>
          <p className="lead">
            Alles wat hier openbaar is, kunt u ook als gegevens ophalen. Gratis, zonder account en
            zonder sleutel.
          </p>
        </header>
        <div className="body">
          <p>
            Zoekt u alleen de stappen van één dossier? Dan hoeft u niets te bouwen. Bij elk{' '}
            <a href={dossiersAddress}>dossier</a> staat een spreadsheet klaar: ‘Als spreadsheet
            (CSV)’. Komt in Excel alles in één kolom? Kies dan in Excel: Gegevens, Uit tekst/CSV.
          </p>

          <h2>Wat is er?</h2>
          <p>
            Het begin is{' '}
            <a href={openDataRootAddress} translate="no">
              {openDataRootAddress}
            </a>
            . Daar staan deze lijsten:
          </p>
          <ul>
            {resources.map(({ name, description }) => (
              <li key={name}>
                <a href={`${openDataRootAddress}/${name}`} translate="no">
                  {name}
                </a>
                : {description}
              </li>
            ))}
          </ul>
          <p>
            De volledige beschrijving voor programma’s is{' '}
            <a href={`${openDataRootAddress}/openapi.json`}>openapi.json</a> (OpenAPI 3.1).
          </p>

          <h2>Voorbeelden</h2>
          <ul>
            {examplesFor(municipality).map(({ query, text }) => (
              <li key={query}>
                {text}:{' '}
                <a
                  href={`${openDataRootAddress}/${query}`}
                  translate="no"
                >{`${openDataRootAddress}/${query}`}</a>
              </li>
            ))}
          </ul>

          <h2>Bijblijven</h2>
          <p>
            Elk antwoord geeft <code translate="no">meta.nextUpdatedSince</code>. Lees de lijst tot
            het eind, via <code translate="no">links.next</code>. Geef dat moment de volgende keer
            mee als <code translate="no">updatedSince</code>. U krijgt dan alleen wat veranderde of
            verdween. Wat weg is, heeft <code translate="no">deleted: true</code>. U mist niets;
            iets twee keer zien kan wel. Gebruikt u ook een filter, zoals een gemeente? Dan ziet u
            niet dat iets buiten uw filter is geraakt.
          </p>

          <h2>Goed om te weten</h2>
          <ul>
            <li>
              Een datum is nooit preciezer dan de bron. U krijgt de code (EDTF), de woorden, en de
              eerste en de laatste dag die het kan zijn.
            </li>
            <li>Wat niet bekend is, staat er niet in. Een 0 betekent echt nul.</li>
            <li>U kunt {openDataLimit.perClient} vragen per minuut stellen.</li>
            <li>Er komen soms velden bij. Velden verdwijnen niet zonder een nieuw adres (v2).</li>
            <li>
              De woorden volgen de standaarden Open Raadsinformatie (VNG), Popolo en OParl waar dat
              kan.
            </li>
          </ul>

          <h2>Wat mag u ermee?</h2>
          <ul>
            {licenses.map(({ name, url, covers }) => (
              <li key={name}>
                <a href={url}>{name}</a>: {covers}
              </li>
            ))}
          </ul>
          <p>
            Klopt er iets niet? De bron staat bij elk feit. Meld het ons, dan kijken wij het na.
          </p>
        </div>
      </article>
    </SitePage>
  )
}

function examplesFor(municipality: string | null): { query: string; text: string }[] {
  return [
    { query: 'decisions?kind=motie&limit=10', text: 'Tien moties' },
    {
      query: 'decisions?from=2016-04&until=2016-06',
      text: 'Wat er speelde van april tot en met juni 2016',
    },
    ...(municipality
      ? [{ query: `dossiers?municipality=${municipality}`, text: 'De dossiers van één gemeente' }]
      : []),
    { query: 'vote-events', text: 'Stemmingen' },
  ]
}
