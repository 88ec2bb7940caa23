import type { ArchivedIssue } from '@/newsletter/view'

import { AdvertisingLabel } from '../posts/advertising-label'

/** What the letter pointed at, in the words of the day on which it was sent. */
export function IssueCard({ card }: { card: ArchivedIssue['cards'][number] }) {
  switch (card.kind) {
    case 'ingetrokken':
      return <p className="empty">Dit stuk is ingetrokken.</p>
    case 'stuk':
      return (
        <article className="teaser" data-image="no">
          <h3>
            <a href={card.url}>{card.title}</a>
          </h3>
          <p className="teaser-by">
            {card.isAdvertising ? <AdvertisingLabel /> : null}
            <span>{card.label}</span>
            <span>{card.publishedOn}</span>
          </p>
          <p className="teaser-lead">{card.lead}</p>
        </article>
      )
    case 'besluit':
      return (
        <article className="teaser" data-image="no">
          <h3>
            <a href={card.url}>{card.title}</a>
          </h3>
          <p className="teaser-by">
            {[card.label, card.when, card.status, card.outcome, card.by]
              .filter((word) => word !== null && word !== '')
              .map((word) => (
                <span key={word}>{word}</span>
              ))}
          </p>
          {card.summary ? <p className="teaser-lead">{card.summary}</p> : null}
        </article>
      )
  }
}
