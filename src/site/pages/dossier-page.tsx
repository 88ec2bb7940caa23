import type { DossierOverview, ShownSource } from '@/decisions/view'
import type { PartyMark } from '@/parties/view'
import type { PartyStance, PostTeaser } from '@/publishing/view'
import type { TimelineInView } from '../dossiers/dossier-timeline'
import type { SiteContext } from '../site-context'

import { dossierStatusLabels, stageBar } from '@/decisions/view'
import { stanceHistories, stanceMatrix } from '@/publishing/view'

import {
  compareDossierAddress,
  dossierAddress,
  dossierAgendaAddress,
  dossierFeedAddress,
  dossierSpreadsheetAddress,
  municipalityAddress,
  topicAddress,
} from '../addresses'
import { CalendarLinks } from '../agenda/calendar-links'
import { SitePage } from '../document/page-frame'
import { DossierKeyFacts } from '../dossiers/dossier-key-facts'
import { DossierTimeline } from '../dossiers/dossier-timeline'
import { EmbedSnippet } from '../dossiers/embed-snippet'
import { JumpLinks } from '../dossiers/jump-links'
import { oembedLinks } from '../dossiers/oembed'
import { isOwnView } from '../dossiers/timeline-asked'
import { CarriedOutBy } from '../facts/carried-out-by'
import { MoneyOverTime } from '../facts/money-over-time'
import { SourcesList } from '../facts/sources-list'
import { FollowForm } from '../newsletter/follow-form'
import { followHints } from '../newsletter/follow'
import { InShort } from '../posts/in-short'
import { NewestPosts } from '../posts/newest-posts'
import { PartyStances } from '../stances/party-stances'
import { StanceMatrix } from '../stances/stance-matrix'
import { StageBar } from '../timeline/stage-bar'

import { isLongTitle } from './long-title'

export type DossierPageProps = {
  site: SiteContext
  dossier: DossierOverview
  timeline: TimelineInView
  /** All parties of its municipalities, also those that published nothing. */
  parties: readonly PartyMark[]
  stances: readonly PartyStance[]
  posts: readonly PostTeaser[]
  /** Of the dossier and of the steps that are shown. */
  sources: readonly ShownSource[]
  consentText: string
}

/** More columns than this no longer fit beside each other, on paper nor on a screen. */
const mostColumns = 10

export function DossierPage({
  site,
  dossier,
  timeline,
  parties,
  stances,
  posts,
  sources,
  consentText,
}: DossierPageProps) {
  const { slug, title, steps } = dossier
  const shown = timeline.part.steps
  const matrix = stanceMatrix({ steps: shown, parties, stances, mostColumns })
  return (
    <SitePage
      site={site}
      section="dossiers"
      places={dossier.municipalities}
      head={{
        title,
        description: dossier.lead,
        canonical: `${site.origin}${dossierAddress(slug)}`,
        isIndexed: !isOwnView(timeline.asked),
        feeds: [{ title: `Dossier ${title}`, href: dossierFeedAddress(slug) }],
        oembed: oembedLinks(site.origin, { slug, title }),
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <p className="kicker linked">
            <span>Dossier</span>
            {dossier.municipalities.map((place) => (
              <a key={place.slug} href={municipalityAddress(place.slug)}>
                {place.name}
              </a>
            ))}
            <span className="soft">{dossierStatusLabels[dossier.status].nl}</span>
          </p>
          <h1 data-long={isLongTitle(title)}>{title}</h1>
          <p className="lead">{dossier.lead}</p>
          <StageBar stages={stageBar(dossier, site.today)} />
          <DossierKeyFacts dossier={dossier} next={timeline.next} today={site.today} />
          <JumpLinks
            links={[
              { id: 'tijdlijn', label: 'Tijdlijn' },
              { id: 'standpunten', label: 'Standpunten' },
              { id: 'wie', label: 'Wie voert het uit' },
              ...(dossier.amounts.length > 0 ? [{ id: 'geld', label: 'Geld' }] : []),
              ...(posts.length > 0 ? [{ id: 'berichten', label: 'Berichten' }] : []),
              { id: 'bronnen', label: 'Bronnen' },
            ]}
            follow="Volg dit dossier"
          />
        </header>
        <div className="columns">
          <div>
            <InShort points={dossier.inShort} />
            <section className="block" aria-labelledby="tijdlijn">
              <h2 className="rubric" id="tijdlijn">
                Tijdlijn
              </h2>
              <DossierTimeline
                dossier={dossier}
                stances={stances}
                today={site.today}
                {...timeline}
              />
            </section>
          </div>
          <div className="aside">
            <aside aria-labelledby="partijen">
              <h2 className="rubric" id="partijen">
                Wat vinden de partijen?
              </h2>
              <PartyStances rows={stanceHistories({ parties, stances, steps })} />
            </aside>
            <section className="panel no-print" aria-labelledby="volgen">
              <h2 id="volgen">Volg dit dossier</h2>
              <p className="small">{followHints.dossier}</p>
              <FollowForm
                target={{ kind: 'dossier', slug, label: title }}
                consentText={consentText}
                buttonText="Volgen"
              />
            </section>
            <section aria-labelledby="wie">
              <h2 className="rubric" id="wie">
                Wie voert het uit?
              </h2>
              <CarriedOutBy involved={dossier.involved} today={site.today} />
            </section>
          </div>
        </div>
        <section className="block" aria-labelledby="standpunten">
          <h2 className="rubric" id="standpunten">
            Standpunten per stap
          </h2>
          <StanceMatrix matrix={matrix} />
          <p className="text-links block-note no-print">
            <a href={compareDossierAddress(dossier.slug)}>Vergelijk de partijen</a>
          </p>
        </section>
        {dossier.amounts.length > 0 ? (
          <section className="block" aria-labelledby="geld">
            <h2 className="rubric" id="geld">
              Geld
            </h2>
            <MoneyOverTime amounts={dossier.amounts} steps={steps} />
          </section>
        ) : null}
        {posts.length > 0 ? (
          <section className="block no-print" aria-labelledby="berichten">
            <h2 className="rubric" id="berichten">
              Berichten in dit dossier
            </h2>
            <NewestPosts posts={posts} />
          </section>
        ) : null}
        <section className="block" aria-labelledby="bronnen">
          <h2 className="rubric" id="bronnen">
            Bronnen
          </h2>
          <SourcesList sources={sources} />
          {dossier.changedOn ? (
            <p className="small soft block-note">Bijgewerkt op {dossier.changedOn}.</p>
          ) : null}
          {dossier.topics.length > 0 ? (
            <p className="text-links block-note no-print">
              <span className="soft">Lees meer over</span>
              {dossier.topics.map((topic) => (
                <a key={topic.slug} href={topicAddress(topic.slug)}>
                  {topic.name}
                </a>
              ))}
            </p>
          ) : null}
        </section>
        <section className="block no-print" aria-labelledby="meenemen">
          <h2 className="rubric" id="meenemen">
            Neem dit dossier mee
          </h2>
          <CalendarLinks origin={site.origin} path={dossierAgendaAddress(slug)} />
          <p className="text-links">
            <a href={dossierFeedAddress(slug)}>RSS</a>
            <a href={dossierSpreadsheetAddress(slug)}>Als spreadsheet (CSV)</a>
          </p>
          <EmbedSnippet origin={site.origin} slug={slug} title={title} />
        </section>
      </div>
    </SitePage>
  )
}
