import type { VotedStep, PartyStance } from '@/publishing/view'

import { conditionsWords, sideOf } from '@/publishing/view'

import { postAddress } from '../addresses'
import { StanceChip } from '../stances/stance-chip'
import { ShownTime } from '../timeline/shown-time'

type Props = {
  stance: PartyStance
  /** The step, where it was voted on: then it matters whether this was said before or after. */
  votedOn: VotedStep | null
}

/** A stance with its evidence: the post that takes it and its day. */
export function SaidStance({ stance, votedOn }: Props) {
  const { party, post, publishedOn, conditions } = stance
  const side = votedOn === null ? null : sideOf(stance, votedOn)
  return (
    <div className="said">
      <StanceChip stance={stance.stance} />
      <p className="small">
        <a href={postAddress({ party: party.slug, slug: post.slug })}>{post.title}</a>,{' '}
        <ShownTime date={publishedOn} />
        {side === null ? null : `, ${sideWords[side]}`}
      </p>
      {conditions ? (
        <p className="small">
          <b>{conditionsWords(stance.stance)}</b> {conditions}
        </p>
      ) : null}
    </div>
  )
}

const sideWords = { voor: 'vóór de stemming', na: 'na de stemming' }
