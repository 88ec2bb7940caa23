import type { InvolvementInDossier, OrganisationView } from '@/decisions/view'
import type { SiteContext } from '../site-context'

import {
  involvementLabels,
  involvementOn,
  organisationKindLabels,
  periodWords,
} from '@/decisions/view'

import { dossierAddress, organisationAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { spokenAddress } from '../words'

export type OrganisationPageProps = { site: SiteContext; organisation: OrganisationView }

export function OrganisationPage({ site, organisation }: OrganisationPageProps) {
  const { now, later, before } = involvementOn(organisation.involvements, site.today)
  return (
    <SitePage
      site={site}
      head={{
        title: organisation.name,
        description: organisation.description ?? `Wat ${organisation.name} doet voor gemeenten.`,
        canonical: `${site.origin}${organisationAddress(organisation.slug)}`,
      }}
    >
      <div className="wrap list-page">
        <header className="page-head">
          <p className="kicker">{organisationKindLabels[organisation.kind].nl}</p>
          <h1>{organisation.name}</h1>
          {organisation.description ? <p className="lead">{organisation.description}</p> : null}
          {organisation.website ? (
            <p className="text-links">
              <a translate="no" href={organisation.website}>
                {spokenAddress(organisation.website)}
              </a>
            </p>
          ) : null}
        </header>
        <Involvements title="Nu" rows={now} />
        <Involvements title="Straks" rows={later} />
        <Involvements title="Eerder" rows={before} />
        {organisation.involvements.length === 0 ? (
          <p className="empty block">Deze organisatie staat nog niet in een dossier.</p>
        ) : null}
      </div>
    </SitePage>
  )
}

function Involvements({ title, rows }: { title: string; rows: readonly InvolvementInDossier[] }) {
  if (rows.length === 0) return null
  return (
    <section className="block" aria-label={title}>
      <h2 className="rubric">{title}</h2>
      <dl className="facts-list wide">
        {rows.map(({ dossier, role, tasks, from, until }) => (
          <div key={`${dossier.slug} ${role} ${from?.edtf ?? ''}`}>
            <dt>
              <a href={dossierAddress(dossier.slug)}>{dossier.title}</a>
            </dt>
            <dd>
              {involvementLabels[role].nl}
              {tasks.length > 0 ? `: ${tasks.join(', ')}` : null}
              <span className="small soft period-words">{periodWords({ from, until })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
