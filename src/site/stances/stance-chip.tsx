import type { Stance } from '@/publishing/view'

import { stanceLabels } from '@/publishing/view'

import { StanceSign } from '../icons/stance-sign'

type Props = {
  stance: Stance
  /** Whose stance it is, where that is not clear from the place. */
  partyName?: string
  /** The post in which the party says so. */
  href?: string
}

/** A sign, a word and a colour; the first two say everything. */
export function StanceChip({ stance, partyName, href }: Props) {
  const { text } = stanceLabels[stance]
  const words = partyName === undefined ? text : `${partyName}: ${text.toLowerCase()}`
  const content = (
    <>
      <StanceSign of={stance} />
      <span>{words}</span>
    </>
  )
  if (href === undefined) {
    return (
      <span className="chip" data-stance={stance}>
        {content}
      </span>
    )
  }
  return (
    <a className="chip" data-stance={stance} href={href}>
      {content}
    </a>
  )
}
