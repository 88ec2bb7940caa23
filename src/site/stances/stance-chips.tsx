import type { StanceCell } from '@/publishing/view'

import { postAddress } from '../addresses'

import { StanceChip } from './stance-chip'

/** What the parties say about one step, each linked to its own words. */
export function StanceChips({ stances }: { stances: readonly StanceCell[] }) {
  if (stances.length === 0) return null
  return (
    <ul className="chips" aria-label="Standpunten bij deze stap">
      {stances.map(({ party, stance, post }) => (
        <li key={party.slug}>
          <StanceChip
            stance={stance}
            partyName={party.shortName}
            href={postAddress({ party: party.slug, slug: post.slug })}
          />
        </li>
      ))}
    </ul>
  )
}
