import type { DossierTile } from '@/decisions/view'
import type { PartyImprint, PartySite } from '@/parties/view'
import type { PostTeaser } from '@/publishing/view'
import type { SiteContext } from '../site-context'

import {
  archiveOfPartyAddress,
  municipalityAddress,
  partyAddress,
  partyFeedAddress,
  partyPageAddress,
} from '../addresses'
import { PartyFramePage } from '../document/page-frame'
import { DossierTiles } from '../dossiers/dossier-tile'
import { FollowForm } from '../newsletter/follow-form'
import { followHints } from '../newsletter/follow'
import { PostList } from '../posts/post-list'
import { counted, spokenAddress } from '../words'

export type PartyPageProps = {
  site: SiteContext
  party: PartySite
  imprint: PartyImprint
  latest: readonly PostTeaser[]
  /** Dossiers that the party published about. */
  dossiers: readonly DossierTile[]
  consentText: string
}

export function PartyPage({ site, party, imprint, latest, dossiers, consentText }: PartyPageProps) {
  const description = `${party.name} in ${party.municipality.name}: standpunten, raadsnieuws en de mensen van de fractie.`
  return (
    <PartyFramePage
      site={site}
      party={party}
      head={{
        title: party.name,
        description: party.slogan ? `${description} ${party.slogan}` : description,
        canonical: `${site.origin}${partyAddress(party.slug)}`,
        feeds: [{ title: `Nieuws van ${party.name}`, href: partyFeedAddress(party.slug) }],
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <p className="kicker">
            <a href={municipalityAddress(party.municipality.slug)}>{party.municipality.name}</a>
            {party.seats === null ? null : (
              <span className="soft">{counted(party.seats, 'zetel', 'zetels')} in de raad</span>
            )}
          </p>
          <h1>
            <span className="vh">{party.name}: </span>
            {party.slogan ?? 'Nieuws en standpunten'}
          </h1>
        </header>
        <div className="columns">
          <section aria-labelledby="nieuws">
            <h2 className="rubric" id="nieuws">
              Laatste berichten
            </h2>
            <PostList
              posts={latest}
              hasLeadStory
              isOwnPage
              emptyText={`${party.name} heeft nog niets gepubliceerd. Meld u aan, dan krijgt u het eerste bericht.`}
            />
          </section>
          <div className="aside">
            <section className="panel no-print" aria-labelledby="volgen">
              <h2 id="volgen">Volg {party.shortName}</h2>
              <p className="small">{followHints.party}</p>
              <FollowForm
                target={{ kind: 'party', slug: party.slug, label: party.name }}
                consentText={consentText}
              />
            </section>
            <section aria-labelledby="contact">
              <h2 className="rubric" id="contact">
                Contact
              </h2>
              <ul className="links small">
                {imprint.email ? (
                  <li>
                    <a translate="no" href={`mailto:${imprint.email}`}>
                      {imprint.email}
                    </a>
                  </li>
                ) : null}
                {imprint.website ? (
                  <li>
                    <a translate="no" href={imprint.website}>
                      {spokenAddress(imprint.website)}
                    </a>
                  </li>
                ) : null}
                <li>
                  <a href={partyPageAddress(party.slug, 'fractie')}>Onze mensen</a>
                </li>
                <li>
                  <a href={archiveOfPartyAddress(party.slug)}>Onze nieuwsbrieven</a>
                </li>
                <li>
                  <a href={partyPageAddress(party.slug, 'colofon')}>Wie is verantwoordelijk?</a>
                </li>
              </ul>
            </section>
          </div>
        </div>
        {dossiers.length > 0 ? (
          <section className="block" aria-labelledby="dossiers">
            <h2 className="rubric" id="dossiers">
              Dossiers waar wij over schrijven
            </h2>
            <DossierTiles dossiers={dossiers} emptyText="" />
          </section>
        ) : null}
      </div>
    </PartyFramePage>
  )
}
