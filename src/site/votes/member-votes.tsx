import type { MemberVoteLine } from '@/decisions/view'

import { memberVoteLabels } from '@/decisions/view'

import { personAddress } from '../addresses'
import { PartyMark } from '../icons/party-mark'
import { counted } from '../words'

import { VoteSign } from './vote-sign'

/** Folded: most readers want to know how their party voted, some how one member did. */
export function MemberVotes({ members }: { members: readonly MemberVoteLine[] }) {
  if (members.length === 0) return null
  return (
    <details className="member-votes">
      <summary>Wie stemde wat? Van {counted(members.length, 'raadslid', 'raadsleden')}</summary>
      <ul>
        {members.map(({ person, party, vote }) => (
          <li key={person.slug ?? person.name}>
            <span className="member-vote">
              <VoteSign of={vote} /> {memberVoteLabels[vote].nl}
            </span>
            <span>
              {person.slug === null ? (
                person.name
              ) : (
                <a href={personAddress(person.slug)}>{person.name}</a>
              )}
              {party ? (
                <span className="small soft">
                  {' '}
                  <PartyMark party={party} isShort />
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
