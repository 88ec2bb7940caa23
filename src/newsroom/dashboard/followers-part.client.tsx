'use client'

import type { Followers } from './overview'

import { useLanguage } from '../use-language.client'

import { dashboardWords } from './dashboard-words'

type FollowersPartProps = { followers: readonly Followers[]; hasSeveralParties: boolean }

/** How many, never who; and of a few not even how many. */
export function FollowersPart({ followers, hasSeveralParties }: FollowersPartProps) {
  const language = useLanguage()
  if (followers.length === 0) return null
  const told = (count: number | null) => count ?? dashboardWords.few[language]
  return (
    <section className="desk-part" aria-labelledby="desk-followers">
      <h2 id="desk-followers">{dashboardWords.followers[language]}</h2>
      <ul>
        {followers.map(({ party, gained, lost }) => (
          <li key={party} className="desk-line">
            {hasSeveralParties && <span className="desk-line__label">{party}</span>}
            <span>
              <strong>{told(gained)}</strong> {dashboardWords.gained[language]},{' '}
              <strong>{told(lost)}</strong> {dashboardWords.lost[language]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
