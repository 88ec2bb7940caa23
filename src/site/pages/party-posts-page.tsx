import type { PartySite } from '@/parties/view'
import type { Paging } from '@/platform/paging'
import type { PostTeaser } from '@/publishing/view'
import type { SiteContext } from '../site-context'

import { partyAddress, partyFeedAddress, partyPageAddress } from '../addresses'
import { PartyFramePage } from '../document/page-frame'
import { pageAddress, pagedTitle } from '../lists/page-address'
import { PageLinks } from '../lists/page-links'
import { PostList } from '../posts/post-list'
import { Breadcrumbs } from '../shell/breadcrumbs'

export type PartyPostsPageProps = {
  site: SiteContext
  party: PartySite
  page: 'standpunten' | 'raadsnieuws' | 'nieuws' | 'uitleg'
  posts: readonly PostTeaser[]
  paging: Paging
}

const texts = {
  standpunten: {
    title: 'Standpunten',
    lead: 'Wat wij vinden van een besluit, met de redenen erbij. Veranderen wij van mening, dan leest u dat hier ook.',
    empty: 'heeft nog geen standpunten gepubliceerd.',
  },
  raadsnieuws: {
    title: 'Raadsnieuws',
    lead: 'Wat er in de raad en de commissies gebeurde, verteld door onze fractie.',
    empty: 'heeft nog geen raadsnieuws gepubliceerd.',
  },
  nieuws: {
    title: 'Nieuws',
    lead: 'Ander nieuws van onze partij.',
    empty: 'heeft nog geen ander nieuws gepubliceerd.',
  },
  uitleg: {
    title: 'Uitleg',
    lead: 'Hoe het zit, in gewone taal.',
    empty: 'heeft nog geen uitleg gepubliceerd.',
  },
}

export function PartyPostsPage({ site, party, page, posts, paging }: PartyPostsPageProps) {
  const { title, lead, empty } = texts[page]
  return (
    <PartyFramePage
      site={site}
      party={party}
      page={page}
      head={{
        title: pagedTitle(title, paging.page),
        description: `${title} van ${party.name} in ${party.municipality.name}.`,
        canonical: `${site.origin}${pageAddress(partyPageAddress(party.slug, page), paging.page)}`,
        feeds: [{ title: `Nieuws van ${party.name}`, href: partyFeedAddress(party.slug) }],
      }}
    >
      <div className="wrap list-page">
        <header className="page-head">
          <Breadcrumbs crumbs={[{ label: party.shortName, href: partyAddress(party.slug) }]} />
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </header>
        <div className="block">
          <h2 className="vh">Alle berichten</h2>
          <PostList posts={posts} isOwnPage emptyText={`${party.name} ${empty}`} />
          <PageLinks path={partyPageAddress(party.slug, page)} paging={paging} />
        </div>
      </div>
    </PartyFramePage>
  )
}
