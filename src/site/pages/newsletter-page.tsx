import type { FollowFaults, FollowTarget, FollowValues } from '../newsletter/follow'
import type { SiteContext } from '../site-context'

import { periodWords, retention } from '@/newsletter/view'

import {
  archiveAddress,
  followKinds,
  newsletterAddress,
  newsletterFor,
  preferencesAddress,
  retentionAddress,
} from '../addresses'
import { SitePage } from '../document/page-frame'
import { FaultSummary } from '../newsletter/fault-summary'
import { followHints, followKindWords } from '../newsletter/follow'
import { FollowForm } from '../newsletter/follow-form'
import { Breadcrumbs } from '../shell/breadcrumbs'

export type NewsletterPageProps = {
  site: SiteContext
  /** Everything that can be followed; shown when nothing was chosen yet. */
  choices: readonly FollowTarget[]
  chosen: { target: FollowTarget; consentText: string } | null
  values?: FollowValues
  faults?: FollowFaults
}

export function NewsletterPage({
  site,
  choices,
  chosen,
  values,
  faults = {},
}: NewsletterPageProps) {
  const hasFaults = Boolean(faults.email ?? faults.consent ?? faults.form)
  const title = chosen ? `Volg ${chosen.target.label}` : 'Nieuwsbrief'
  return (
    <SitePage
      site={site}
      head={{
        title: hasFaults ? `Nog niet gelukt: ${title}` : title,
        description:
          'Krijg een mail als er iets nieuws is over een dossier, een partij of uw gemeente.',
        canonical: chosen ? undefined : `${site.origin}${newsletterAddress}`,
        isIndexed: chosen === null,
      }}
    >
      <div className="wrap narrow">
        <header className="page-head">
          {chosen ? (
            <Breadcrumbs crumbs={[{ label: 'Nieuwsbrief', href: newsletterAddress }]} />
          ) : null}
          <h1 data-long={title.length > 40 || undefined}>{title}</h1>
          <p className="lead">
            {chosen
              ? followHints[chosen.target.kind]
              : 'Kies wat u wilt volgen. U krijgt alleen mail als er iets nieuws is.'}
          </p>
        </header>
        {chosen ? (
          <>
            <FaultSummary faults={faults} kind={chosen.target.kind} />
            <div className="panel block">
              <FollowForm
                target={chosen.target}
                consentText={chosen.consentText}
                values={values}
                faults={faults}
              />
            </div>
          </>
        ) : (
          <>
            <Choices choices={choices} />
            <p className="block">
              <a href={archiveAddress}>Lees de nieuwsbrieven die al zijn verstuurd</a>
            </p>
          </>
        )}
        <section className="block text" aria-labelledby="privacy">
          <h2 className="rubric thin" id="privacy">
            Wat wij van u bewaren
          </h2>
          <p>
            Uw e-mailadres, versleuteld, en wat u volgt. Wij kijken niet of u mails opent of op
            links klikt. Stopt u overal mee, dan wissen wij uw adres na{' '}
            {periodWords(retention.address.keptMs)}.{' '}
            <a href={retentionAddress}>Lees precies wat wij bewaren</a>.
          </p>
          <p>
            Volgt u al iets? <a href={preferencesAddress}>Naar uw voorkeuren</a>: zien, veranderen,
            stoppen of wissen.
          </p>
        </section>
      </div>
    </SitePage>
  )
}

function Choices({ choices }: { choices: readonly FollowTarget[] }) {
  if (choices.length === 0) return <p className="empty block">Er is nog niets om te volgen.</p>
  return followKinds.map((kind) => {
    const ofKind = choices.filter((choice) => choice.kind === kind)
    if (ofKind.length === 0) return null
    return (
      <section className="block" key={kind} aria-label={followKindWords[kind]}>
        <h2 className="rubric">{followKindWords[kind]}</h2>
        <ul className="links lined">
          {ofKind.map((choice) => (
            <li key={choice.slug}>
              <a href={newsletterFor(choice)}>{choice.label}</a>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
