import type { IssueTeaser } from '@/newsletter/view'
import type { Paging } from '@/platform/paging'
import type { PartyMark } from '@/parties/view'
import type { SiteContext } from '../site-context'

import {
  archiveAddress,
  archiveFeedAddress,
  newsletterAddress,
  newsletterFor,
  partyAddress,
} from '../addresses'
import { SitePage } from '../document/page-frame'
import { pageAddress, pagedTitle } from '../lists/page-address'
import { PageLinks } from '../lists/page-links'
import { IssueList } from '../newsletter/issue-list'
import { Breadcrumbs } from '../shell/breadcrumbs'

export type ArchivePageProps = {
  site: SiteContext
  /** The only party whose letters are shown; null for those of all. */
  party: PartyMark | null
  issues: readonly IssueTeaser[]
  paging: Paging
}

/** Letters that were sent, for whoever did not get them, or lost them. */
export function ArchivePage({ site, party, issues, paging }: ArchivePageProps) {
  const title = party ? `Nieuwsbrieven van ${party.name}` : 'Verstuurde nieuwsbrieven'
  const asked = party ? { partij: party.slug } : {}
  return (
    <SitePage
      site={site}
      head={{
        title: pagedTitle(title, paging.page),
        description: 'Lees de nieuwsbrieven die partijen eerder hebben verstuurd.',
        canonical: `${site.origin}${pageAddress(archiveAddress, paging.page, asked)}`,
        feeds: party ? [] : [{ title: 'Verstuurde nieuwsbrieven', href: archiveFeedAddress }],
      }}
    >
      <div className="wrap list-page">
        <header className="page-head">
          <Breadcrumbs
            crumbs={[
              { label: 'Nieuwsbrief', href: newsletterAddress },
              ...(party ? [{ label: 'Archief', href: archiveAddress }] : []),
            ]}
          />
          <h1 data-long={title.length > 40 || undefined}>{title}</h1>
          <p className="lead">Precies zoals ze zijn verstuurd. De nieuwste staat bovenaan.</p>
        </header>
        <div className="block">
          <h2 className="vh">Alle nieuwsbrieven</h2>
          <IssueList
            issues={issues}
            isOfOneParty={party !== null}
            emptyText="Er is nog geen nieuwsbrief verstuurd."
          />
          <PageLinks path={archiveAddress} paging={paging} asked={asked} />
        </div>
        {party ? (
          <ul className="links lined block">
            <li>
              <a href={newsletterFor({ kind: 'party', slug: party.slug })}>
                Krijg de volgende ook: volg {party.name}
              </a>
            </li>
            <li>
              <a href={partyAddress(party.slug)}>Alles van {party.name}</a>
            </li>
          </ul>
        ) : null}
      </div>
    </SitePage>
  )
}
