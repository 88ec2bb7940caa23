import type { AgendaItem, MunicipalityView } from '@/decisions/view'
import type { Paging } from '@/platform/paging'
import type { PostTeaser } from '@/publishing/view'
import type { SiteContext } from '../site-context'

import { bodyKindLabels } from '@/decisions/view'
import { inFixedOrder, partyOrder, partyOrderWords } from '@/parties/view'

import {
  agendaInAddress,
  bodyAddress,
  followUpsAddress,
  municipalitiesAddress,
  municipalityAddress,
  municipalityFeedAddress,
  newsletterFor,
  partyAddress,
} from '../addresses'
import { NextUp } from '../agenda/next-up'
import { SitePage } from '../document/page-frame'
import { DossierTiles } from '../dossiers/dossier-tile'
import { TaskTable } from '../facts/task-table'
import { PartyMark } from '../icons/party-mark'
import { pageAddress, pagedTitle } from '../lists/page-address'
import { PageLinks } from '../lists/page-links'
import { PostList } from '../posts/post-list'
import { Breadcrumbs } from '../shell/breadcrumbs'
import { counted } from '../words'

export type MunicipalityPageProps = {
  site: SiteContext
  municipality: MunicipalityView
  /** Of the dossiers; all else is the same on each page. */
  paging: Paging
  next: readonly AgendaItem[]
  posts: readonly PostTeaser[]
}

export function MunicipalityPage({
  site,
  municipality,
  paging,
  next,
  posts,
}: MunicipalityPageProps) {
  const { name, slug, parties, dossiers, bodies, tasks, openFollowUps, succeededBy } = municipality
  return (
    <SitePage
      site={site}
      places={[municipality]}
      head={{
        title: pagedTitle(name, paging.page),
        description: `Besluiten over zorg en welzijn in ${name}, wie wat uitvoert, en wat de partijen ervan vinden.`,
        canonical: `${site.origin}${pageAddress(municipalityAddress(slug), paging.page)}`,
        feeds: [{ title: `Nieuws en stappen in ${name}`, href: municipalityFeedAddress(slug) }],
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <Breadcrumbs crumbs={[{ label: 'Gemeenten', href: municipalitiesAddress }]} />
          {municipality.province ? <p className="kicker">{municipality.province}</p> : null}
          <h1>{name}</h1>
          <p className="lead">
            Wat de gemeente besluit over zorg en welzijn, en wat de partijen ervan vinden.
          </p>
          {succeededBy ? (
            <p className="text">
              {name} is opgegaan in{' '}
              <a href={municipalityAddress(succeededBy.slug)}>{succeededBy.name}</a>.
            </p>
          ) : null}
          <p className="actions">
            <a className="button" href={newsletterFor({ kind: 'municipality', slug })}>
              Volg {name}
            </a>
          </p>
        </header>
        <section className="block" aria-labelledby="dossiers">
          <h2 className="rubric" id="dossiers">
            Dossiers
          </h2>
          <DossierTiles dossiers={dossiers} emptyText={`In ${name} loopt nu geen dossier.`} />
          <PageLinks path={municipalityAddress(slug)} paging={paging} anchor="dossiers" />
        </section>
        <div className="columns">
          <div>
            <section aria-labelledby="taken">
              <h2 className="rubric" id="taken">
                Wie voert mijn hulp uit?
              </h2>
              <TaskTable tasks={tasks} />
            </section>
            <section className="block" aria-labelledby="nieuws">
              <h2 className="rubric" id="nieuws">
                Nieuws uit {name}
              </h2>
              <PostList
                posts={posts}
                emptyText={`De partijen in ${name} hebben nog niets gepubliceerd.`}
              />
            </section>
          </div>
          <div className="aside">
            <section aria-labelledby="partijen">
              <h2 className="rubric" id="partijen">
                Partijen
              </h2>
              {parties.length === 0 ? (
                <p className="small soft">Er staan nog geen partijen op Raadlijn.</p>
              ) : (
                <>
                  <ul className="links lined">
                    {inFixedOrder(parties).map((party) => (
                      <li key={party.slug} className="party-line">
                        <a href={partyAddress(party.slug)}>
                          <PartyMark party={party} />
                        </a>
                        {party.seats === null ? null : (
                          <span className="soft small">
                            {counted(party.seats, 'zetel', 'zetels')}
                          </span>
                        )}
                      </li>
                    ))}
                  </ul>
                  <p className="small soft block-note">{partyOrderWords[partyOrder(parties)]}</p>
                </>
              )}
            </section>
            <section aria-labelledby="straks">
              <h2 className="rubric" id="straks">
                Dit komt eraan
              </h2>
              <NextUp items={next} emptyText="Er staat nu niets gepland." />
              <p className="text-links">
                <a href={agendaInAddress(slug)}>Hele agenda</a>
                <a href={municipalityFeedAddress(slug)}>RSS</a>
              </p>
            </section>
            <section aria-labelledby="beloofd">
              <h2 className="rubric" id="beloofd">
                Wat is er beloofd en gevraagd?
              </h2>
              <p className="small">
                {openFollowUps === 0
                  ? 'Er staat nu niets open.'
                  : `${counted(openFollowUps, 'toezegging of vraag staat', 'toezeggingen en vragen staan')} nog open.`}
              </p>
              <p className="text-links">
                <a href={followUpsAddress(slug)}>Toezeggingen en vragen</a>
              </p>
            </section>
            {bodies.length > 0 ? (
              <section aria-labelledby="bestuur">
                <h2 className="rubric" id="bestuur">
                  Wie beslist en wie praat mee?
                </h2>
                <ul className="bodies small">
                  {bodies.map((body) => (
                    <li key={body.slug}>
                      <a href={bodyAddress(body.slug)}>{body.name}</a>{' '}
                      {body.name === bodyKindLabels[body.kind].nl ? null : (
                        <span className="soft">{bodyKindLabels[body.kind].nl}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
          </div>
        </div>
      </div>
    </SitePage>
  )
}
