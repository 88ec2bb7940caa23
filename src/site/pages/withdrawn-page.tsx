import type { DossierLink } from '@/decisions/view'
import type { PartySite } from '@/parties/view'
import type { AdvertisingNotice } from '@/publishing/view'
import type { SiteContext } from '../site-context'

import { expiredReason } from '@/publishing/view'

import { dossierAddress, partyAddress, partyPageAddress } from '../addresses'
import { PartyFramePage } from '../document/page-frame'
import { AdvertisingNote } from '../posts/advertising-note'

export type WithdrawnPageProps = {
  site: SiteContext
  party: PartySite
  post: {
    withdrawnOn: string
    isExpired: boolean
    reason: string | null
    dossiers: readonly DossierLink[]
    advertising: AdvertisingNotice | null
  }
}

/** For whoever comes from an old mail: who took the post offline and when, and not a word of what it said. */
export function WithdrawnPage({ site, party, post }: WithdrawnPageProps) {
  const title = post.isExpired ? 'Dit stuk staat niet meer online' : 'Dit stuk is ingetrokken'
  return (
    <PartyFramePage
      site={site}
      party={party}
      head={{
        title,
        description: 'Dit stuk staat niet meer online.',
        isIndexed: false,
      }}
    >
      <div className="wrap narrow">
        <header className="page-head">
          <h1>{title}</h1>
          <p className="lead">
            {post.isExpired
              ? `${party.name} had dit stuk online tot ${post.withdrawnOn}. ${expiredReason}`
              : `${party.name} heeft dit stuk op ${post.withdrawnOn} offline gehaald.`}{' '}
            U kunt het hier niet meer lezen.
          </p>
        </header>
        {post.reason ? (
          <p className="text block">
            De partij zegt daarover: <q>{post.reason}</q>
          </p>
        ) : null}
        {post.advertising ? (
          <AdvertisingNote
            notice={post.advertising}
            colophon={partyPageAddress(party.slug, 'colofon')}
          />
        ) : null}
        <ul className="links lined block">
          <li>
            <a href={partyAddress(party.slug)}>Alles van {party.name}</a>
          </li>
          {post.dossiers.map(({ title, slug }) => (
            <li key={slug}>
              <a href={dossierAddress(slug)}>Dossier: {title}</a>
            </li>
          ))}
        </ul>
      </div>
    </PartyFramePage>
  )
}
