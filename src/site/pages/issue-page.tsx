import type { ArchivedIssue } from '@/newsletter/view'
import type { PartySite } from '@/parties/view'
import type { SiteContext } from '../site-context'

import {
  archiveAddress,
  archiveFeedAddress,
  archiveOfPartyAddress,
  issueAddress,
  newsletterFor,
  partyPageAddress,
} from '../addresses'
import { Body } from '../blocks/body'
import { PartyFramePage } from '../document/page-frame'
import { IssueCard } from '../newsletter/issue-card'
import { Breadcrumbs } from '../shell/breadcrumbs'

export type IssuePageProps = { site: SiteContext; party: PartySite; issue: ArchivedIssue }

/** A letter as it was sent. It stays as it was; only what its party took offline since is gone from it. */
export function IssuePage({ site, party, issue }: IssuePageProps) {
  const { subject, preheader, sentOn, sentAt, slug, intro, cards } = issue
  return (
    <PartyFramePage
      site={site}
      party={party}
      head={{
        title: subject,
        description: preheader || `Nieuwsbrief van ${party.name}, verstuurd op ${sentOn}.`,
        canonical: `${site.origin}${issueAddress(slug)}`,
        feeds: [{ title: 'Verstuurde nieuwsbrieven', href: archiveFeedAddress }],
      }}
    >
      <div className="wrap narrow">
        <header className="page-head">
          <Breadcrumbs
            crumbs={[
              { label: 'Nieuwsbrieven', href: archiveAddress },
              { label: party.shortName, href: archiveOfPartyAddress(party.slug) },
            ]}
          />
          <h1 data-long={subject.length > 40 || undefined}>{subject}</h1>
          <p className="kicker">
            <span className="soft">
              Nieuwsbrief van {party.name}, verstuurd op <time dateTime={sentAt}>{sentOn}</time>
            </span>
          </p>
        </header>
        {intro.length > 0 ? (
          <div className="text block">
            <Body parts={intro} today={site.today} />
          </div>
        ) : null}
        {cards.length > 0 ? (
          <section className="block" aria-labelledby="in-deze-brief">
            <h2 className="rubric" id="in-deze-brief">
              In deze brief
            </h2>
            <ol className="teasers">
              {cards.map((card, index) => (
                // The cards of a letter never change places.
                <li key={index}>
                  <IssueCard card={card} />
                </li>
              ))}
            </ol>
          </section>
        ) : null}
        <section className="block text small" aria-labelledby="van-wie">
          <h2 className="rubric thin" id="van-wie">
            Van wie is deze brief?
          </h2>
          <p>
            Verstuurd door {party.name}, {party.municipality.name}. Verantwoordelijk:{' '}
            {party.responsible}. Zie het{' '}
            <a href={partyPageAddress(party.slug, 'colofon')}>colofon</a>.
          </p>
          <p>
            <a href={newsletterFor({ kind: 'party', slug: party.slug })}>
              Krijg de volgende ook: volg {party.name}
            </a>
          </p>
        </section>
      </div>
    </PartyFramePage>
  )
}
