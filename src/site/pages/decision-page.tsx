import type { DecisionView, TimelineStep } from '@/decisions/view'
import type { PartyMark } from '@/parties/view'
import type { PartyStance, PostTeaser } from '@/publishing/view'
import type { SiteContext } from '../site-context'

import { decisionStageLabels, momentOf } from '@/decisions/view'
import { latestStancesOnStep, stancesBefore } from '@/publishing/view'

import {
  compareDecisionAddress,
  decisionAddress,
  decisionHistoryAddress,
  dossierAddress,
  municipalityAddress,
} from '../addresses'
import { SitePage } from '../document/page-frame'
import { DecisionFacts } from '../facts/decision-facts'
import { ProposalPart } from '../follow-up/proposal-part'
import { OpenDisputes, SettledDisputes } from '../facts/disputes'
import { ForceLine } from '../facts/force-line'
import { InvolvedOrganisations } from '../facts/involved-organisations'
import { MoneyLines } from '../facts/money-lines'
import { RelationsList } from '../facts/relations-list'
import { SourcesList } from '../facts/sources-list'
import { decisionJsonLd } from '../metadata/decision-json-ld'
import { PostList } from '../posts/post-list'
import { Breadcrumbs } from '../shell/breadcrumbs'
import { PartyStances } from '../stances/party-stances'
import { EarlierPlans } from '../timeline/earlier-plans'
import { MiniTimeline } from '../timeline/mini-timeline'
import { StepMeta } from '../timeline/step-meta'
import { ShownTime } from '../timeline/shown-time'
import { StepNote } from '../timeline/step-note'
import { VotesPart } from '../votes/votes-part'

import { isLongTitle } from './long-title'

export type DecisionPageProps = {
  site: SiteContext
  decision: DecisionView
  /** All steps of its first dossier, to show what came before and what comes after. */
  dossierSteps: readonly TimelineStep[]
  parties: readonly PartyMark[]
  /** What parties published about this step. */
  stances: readonly PartyStance[]
  posts: readonly PostTeaser[]
}

export function DecisionPage({
  site,
  decision,
  dossierSteps,
  parties,
  stances,
  posts,
}: DecisionPageProps) {
  const [dossier] = decision.dossiers
  const openCount = decision.disputes.filter(({ settlement }) => settlement === null).length
  return (
    <SitePage
      site={site}
      section="dossiers"
      places={decision.municipality ? [decision.municipality] : []}
      head={{
        title: decision.title,
        description: decision.summary ?? `${decision.title}: ${decision.when.text}.`,
        canonical: `${site.origin}${decisionAddress(decision.slug)}`,
        jsonLd: decisionJsonLd(decision, site),
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <Breadcrumbs
            crumbs={[
              ...(decision.municipality
                ? [
                    {
                      label: decision.municipality.name,
                      href: municipalityAddress(decision.municipality.slug),
                    },
                  ]
                : []),
              ...decision.dossiers.map(({ title, slug }) => ({
                label: title,
                href: dossierAddress(slug),
              })),
            ]}
          />
          <p className="kicker">
            <span>{decisionStageLabels[decision.stage].nl}</span>
          </p>
          <h1 data-long={isLongTitle(decision.title)}>{decision.title}</h1>
          <div className="decision-when" data-moment={momentOf(decision, site.today)}>
            <p className="decision-date">
              <ShownTime date={decision.when} />
            </p>
            <StepMeta step={decision} today={site.today} isBodyLinked />
            <StepNote step={decision} today={site.today} />
            <ForceLine force={decision.force} />
            <EarlierPlans step={decision} />
          </div>
          {decision.summary ? <p className="lead">{decision.summary}</p> : null}
        </header>
        <div className="columns">
          <div>
            {openCount > 0 ? (
              <section className="first" aria-labelledby="verschil">
                <h2 className="rubric" id="verschil">
                  Hierover verschillen de bronnen
                </h2>
                <OpenDisputes decision={decision} />
              </section>
            ) : null}
            <ProposalPart decision={decision} today={site.today} />
            {decision.votes ? (
              <section className="block" aria-labelledby="stemming">
                <h2 className="rubric" id="stemming">
                  Stemming
                </h2>
                <VotesPart
                  votes={decision.votes}
                  outcome={decision.outcome}
                  status={decision.status}
                  stances={stancesBefore(stances, decision)}
                />
              </section>
            ) : null}
            <section className="block" aria-labelledby="feiten">
              <h2 className="rubric" id="feiten">
                De feiten
              </h2>
              <DecisionFacts decision={decision} />
            </section>
            {posts.length > 0 ? (
              <section className="block no-print" aria-labelledby="berichten">
                <h2 className="rubric" id="berichten">
                  Berichten hierover
                </h2>
                <PostList posts={posts} emptyText="" />
              </section>
            ) : null}
            <section className="block" aria-labelledby="bronnen">
              <h2 className="rubric" id="bronnen">
                Bronnen
              </h2>
              <SourcesList sources={decision.sources} />
            </section>
            {openCount < decision.disputes.length ? (
              <section className="block" aria-labelledby="opgelost">
                <h2 className="rubric" id="opgelost">
                  Hierover verschilden de bronnen eerder
                </h2>
                <SettledDisputes disputes={decision.disputes} />
              </section>
            ) : null}
            {decision.changes.length > 0 ? (
              <section className="block" aria-labelledby="wijzigingen">
                <h2 className="rubric" id="wijzigingen">
                  Laatste wijzigingen
                </h2>
                <ol className="changes small">
                  {decision.changes.map((change, index) => (
                    <li key={`${change.on} ${index}`}>
                      <b>{change.on}</b> {change.what}
                      {change.byParty ? (
                        <span className="soft"> (door {change.byParty})</span>
                      ) : null}
                    </li>
                  ))}
                </ol>
                <p className="text-links">
                  <a href={decisionHistoryAddress(decision.slug)}>
                    Alle wijzigingen, met wat er stond
                  </a>
                </p>
              </section>
            ) : null}
          </div>
          <div className="aside">
            <aside aria-labelledby="partijen">
              <h2 className="rubric" id="partijen">
                Wat vinden de partijen?
              </h2>
              <PartyStances rows={latestStancesOnStep(parties, stances, decision.slug)} />
              <p className="text-links block-note no-print">
                <a href={compareDecisionAddress(decision.slug)}>Vergelijk de partijen</a>
              </p>
            </aside>
            {decision.involved.length > 0 ? (
              <section aria-labelledby="wie">
                <h2 className="rubric" id="wie">
                  Wie doet wat?
                </h2>
                <InvolvedOrganisations involved={decision.involved} today={site.today} />
              </section>
            ) : null}
            {decision.amounts.length > 0 ? (
              <section aria-labelledby="geld">
                <h2 className="rubric" id="geld">
                  Geld
                </h2>
                <MoneyLines amounts={decision.amounts} />
              </section>
            ) : null}
            {decision.relations.length > 0 ? (
              <section aria-labelledby="verband">
                <h2 className="rubric" id="verband">
                  Hangt samen met
                </h2>
                <RelationsList relations={decision.relations} />
              </section>
            ) : null}
            {dossier ? (
              <section aria-labelledby="in-dossier">
                <h2 className="rubric" id="in-dossier">
                  In het dossier
                </h2>
                <p className="aside-title">
                  <a href={dossierAddress(dossier.slug)}>{dossier.title}</a>
                </p>
                <MiniTimeline steps={dossierSteps} today={site.today} currentSlug={decision.slug} />
              </section>
            ) : null}
          </div>
        </div>
      </div>
    </SitePage>
  )
}
