import type { PartyMark as Party } from '@/parties/view'
import type { PartyStance } from '@/publishing/view'

import { silenceWords } from '@/publishing/view'

import { postAddress } from '../addresses'
import { PartyMark } from '../icons/party-mark'
import { inSentence } from '../words'
import { ShownTime } from '../timeline/shown-time'

import { StanceChip } from './stance-chip'

type Props = { rows: readonly { party: Party; latest: PartyStance | null }[] }

/** The last word of each party, with the post as evidence. Silent parties are named together at the end of the list. */
export function PartyStances({ rows }: Props) {
  const silent = rows.filter(({ latest }) => latest === null).map(({ party }) => party.name)
  return (
    <ul className="party-stances">
      {rows.map(({ party, latest }) =>
        latest === null ? null : (
          <li key={party.slug}>
            <div className="row">
              <PartyMark party={party} />
              <StanceChip stance={latest.stance} />
            </div>
            <p className="small">
              <a href={postAddress({ party: party.slug, slug: latest.post.slug })}>
                {latest.post.title}
              </a>
              , <ShownTime date={latest.publishedOn} />
            </p>
            {latest.conditions ? (
              <p className="small soft">Voorwaarden: {latest.conditions}</p>
            ) : null}
          </li>
        ),
      )}
      {silent.length > 0 ? (
        <li className="small soft">
          {inSentence(silent)}{' '}
          {silent.length === 1 ? silenceWords : silenceWords.replace('heeft', 'hebben')}.
        </li>
      ) : null}
    </ul>
  )
}
