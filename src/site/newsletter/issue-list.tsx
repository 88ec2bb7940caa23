import type { IssueTeaser } from '@/newsletter/view'

import { issueAddress } from '../addresses'
import { PartyMark } from '../icons/party-mark'

type Props = {
  issues: readonly IssueTeaser[]
  /** On a list of one party its name is already above. */
  isOfOneParty?: boolean
  /** What to say when there is nothing. */
  emptyText: string
}

/** Letters that were sent, newest first. */
export function IssueList({ issues, isOfOneParty = false, emptyText }: Props) {
  if (issues.length === 0) return <p className="empty">{emptyText}</p>
  return (
    <ol className="teasers">
      {issues.map(({ slug, subject, preheader, party, sentOn, sentAt }) => (
        <li key={slug}>
          <article className="teaser" data-image="no">
            <h3>
              <a href={issueAddress(slug)}>{subject}</a>
            </h3>
            <p className="teaser-by">
              {isOfOneParty ? null : <PartyMark party={party} />}
              <time dateTime={sentAt}>{sentOn}</time>
            </p>
            {preheader ? <p className="teaser-lead">{preheader}</p> : null}
          </article>
        </li>
      ))}
    </ol>
  )
}
