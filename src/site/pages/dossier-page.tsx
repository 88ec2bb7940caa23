import type { DossierView } from '@/decisions/view'
import type { PartyMark } from '@/parties/view'
import type { PartyStance, PostTeaser } from '@/publishing/view'
import type { KeyFact } from '../facts/key-facts'
import type { SiteContext } from '../site-context'

import {
  amountWords,
  dossierStatusLabels,
  involvementOn,
  latestStep,
  mainAmount,
  nextStep,
  stageBar,
} from '@/decisions/view'
import { latestStances, stanceMatrix } from '@/publishing/view'

import {
  dossierAddress,
  dossierAgendaAddress,
  dossierFeedAddress,
  municipalityAddress,
  topicAddress,
} from '../addresses'
import { SitePage } from '../document/page-frame'
import { JumpLinks } from '../dossiers/jump-links'
import { InvolvedOrganisations } from '../facts/involved-organisations'
import { KeyFacts } from '../facts/key-facts'
import { MoneyLines } from '../facts/money-lines'
import { SourcesList } from '../facts/sources-list'
import { counted, inSentence } from '../words'
import { FollowForm } from '../newsletter/follow-form'
import { followHints } from '../newsletter/follow'
import { InShort } from '../posts/in-short'
import { PostList } from '../posts/post-list'
import { PartyStances } from '../stances/party-stances'
import { StanceMatrix } from '../stances/stance-matrix'
import { StageBar } from '../timeline/stage-bar'
import { Timeline } from '../timeline/timeline'

import { isLongTitle } from './long-title'

export type DossierPageProps = {
  site: SiteContext
  dossier: DossierView
  /** All parties of its municipalities, also those that published nothing. */
  parties: readonly PartyMark[]
  stances: readonly PartyStance[]
  posts: readonly PostTeaser[]
  consentText: string
}

export function DossierPage({
  site,
  dossier,
  parties,
  stances,
  posts,
  consentText,
}: DossierPageProps) {
  const matrix = stanceMatrix({ steps: dossier.steps, parties, stances })
  return (
    <SitePage
      site={site}
      section="dossiers"
      places={dossier.municipalities}
      head={{
        title: dossier.title,
        description: dossier.lead,
        canonical: `${site.origin}${dossierAddress(dossier.slug)}`,
        feeds: [{ title: `Dossier ${dossier.title}`, href: dossierFeedAddress(dossier.slug) }],
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <p className="kicker linked">
            <span>Dossier</span>
            {dossier.municipalities.map(({ name, slug }) => (
              <a key={slug} href={municipalityAddress(slug)}>
                {name}
              </a>
            ))}
            <span className="soft">{dossierStatusLabels[dossier.status].nl}</span>
          </p>
          <h1 data-long={isLongTitle(dossier.title)}>{dossier.title}</h1>
          <p className="lead">{dossier.lead}</p>
          <StageBar stages={stageBar(dossier, site.today)} />
          <KeyFacts facts={keyFacts(dossier, site.today)} />
          <JumpLinks
            links={[
              { id: 'tijdlijn', label: 'Tijdlijn' },
              { id: 'standpunten', label: 'Standpunten' },
              { id: 'wie', label: 'Wie doet wat' },
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
              <Timeline steps={dossier.steps} stances={stances} today={site.today} />
            </section>
            <section className="block" aria-labelledby="standpunten">
              <h2 className="rubric" id="standpunten">
                Standpunten per stap
              </h2>
              <StanceMatrix matrix={matrix} />
            </section>
            {posts.length > 0 ? (
              <section className="block no-print" aria-labelledby="berichten">
                <h2 className="rubric" id="berichten">
                  Berichten in dit dossier
                </h2>
                <PostList posts={posts} emptyText="" />
              </section>
            ) : null}
            <section className="block" aria-labelledby="bronnen">
              <h2 className="rubric" id="bronnen">
                Bronnen
              </h2>
              <SourcesList sources={dossier.sources} />
              {dossier.changedOn ? (
                <p className="small soft block-note">Bijgewerkt op {dossier.changedOn}.</p>
              ) : null}
              {dossier.topics.length > 0 ? (
                <p className="text-links block-note">
                  <span className="soft">Lees meer over</span>
                  {dossier.topics.map(({ name, slug }) => (
                    <a key={slug} href={topicAddress(slug)}>
                      {name}
                    </a>
                  ))}
                </p>
              ) : null}
            </section>
          </div>
          <div className="aside">
            <aside aria-labelledby="partijen">
              <h2 className="rubric" id="partijen">
                Wat vinden de partijen?
              </h2>
              <PartyStances rows={latestStances({ parties, stances, steps: dossier.steps })} />
            </aside>
            <section className="panel no-print" aria-labelledby="volgen">
              <h2 id="volgen">Volg dit dossier</h2>
              <p className="small">{followHints.dossier}</p>
              <FollowForm
                target={{ kind: 'dossier', slug: dossier.slug, label: dossier.title }}
                consentText={consentText}
                buttonText="Volgen"
              />
            </section>
            <section aria-labelledby="wie">
              <h2 className="rubric" id="wie">
                Wie doet wat?
              </h2>
              <InvolvedOrganisations involved={dossier.involved} today={site.today} />
            </section>
            {dossier.amounts.length > 0 ? (
              <section aria-labelledby="geld">
                <h2 className="rubric" id="geld">
                  Geld
                </h2>
                <MoneyLines amounts={dossier.amounts} />
              </section>
            ) : null}
            <p className="text-links no-print">
              <a href={dossierAgendaAddress(dossier.slug)}>In uw agenda</a>
              <a href={dossierFeedAddress(dossier.slug)}>RSS</a>
            </p>
          </div>
        </div>
      </div>
    </SitePage>
  )
}

/** What was decided, what comes, who does it now and what it costs; a question without an answer is left out. */
function keyFacts(dossier: DossierView, today: string): KeyFact[] {
  const latest = latestStep(dossier.steps, today)
  const next = nextStep(dossier.steps, today)
  const carriers = involvementOn(dossier.involved, today).now.filter(
    ({ role }) => role === 'uitvoerder',
  )
  const amount = mainAmount(dossier.amounts, dossier.steps)
  return [
    latest ? { term: 'Laatste stap', value: latest.title, note: latest.when.text } : null,
    next ? { term: 'Hierna', value: next.title, note: next.when.text } : null,
    carriers.length > 0
      ? {
          term: 'Wie voert het nu uit',
          value: inSentence([...new Set(carriers.map(({ organisation }) => organisation.name))]),
        }
      : null,
    amount
      ? {
          term: 'Wat kost het',
          value: amountWords(amount),
          note: <AmountNote kind={amount.kind} moreCount={dossier.amounts.length - 1} />,
        }
      : null,
  ].filter((fact) => fact !== null)
}

function AmountNote({ kind, moreCount }: { kind: string; moreCount: number }) {
  if (moreCount === 0) return kind
  return (
    <>
      {kind}, <a href="#geld">en nog {counted(moreCount, 'bedrag', 'bedragen')}</a>
    </>
  )
}
