import type { PartyMark, PersonMark } from '@/parties/view'

import { partyAddress, personAddress } from '../addresses'

/** Who asked or promised, each linked to its own page: "Jip Fictie, Lijst Marktplein". */
export function Proposers({ proposers }: { proposers: readonly (PersonMark | PartyMark)[] }) {
  return proposers.map((proposer, index) => {
    const href =
      'accent' in proposer
        ? partyAddress(proposer.slug)
        : proposer.slug && personAddress(proposer.slug)
    return (
      <span key={proposer.name}>
        {index > 0 ? ', ' : null}
        {href ? <a href={href}>{proposer.name}</a> : proposer.name}
      </span>
    )
  })
}
