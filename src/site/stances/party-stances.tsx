import type { LastWord } from '@/publishing/view'

import { conditionsWords, silenceWords } from '@/publishing/view'

import { decisionAddress, postAddress } from '../addresses'
import { PartyMark } from '../icons/party-mark'
import { inSentence } from '../words'
import { ShownTime } from '../timeline/shown-time'

import { StanceChip } from './stance-chip'

/** The last word of each party, what it is about, and the post as evidence. Silent parties are named together at the end of the list. */
export function PartyStances({ rows }: { rows: readonly LastWord[] }) {
  const silent = rows.filter(({ latest }) => latest === null).map(({ party }) => party.name)
  return (
    <ul className="party-stances">
      {rows.map(({ party, latest, about }) =>
        latest === null ? null : (
          <li key={party.slug}>
            <div className="row">
              <PartyMark party={party} />
              <StanceChip stance={latest.stance} />
            </div>
            {about ? (
              <p className="small">
                over: <a href={decisionAddress(about.slug)}>{about.title}</a>
              </p>
            ) : null}
            <p className="small">
              <a href={postAddress({ party: party.slug, slug: latest.post.slug })}>
                {latest.post.title}
              </a>
              , <ShownTime date={latest.publishedOn} />
            </p>
            {latest.conditions ? (
              <p className="small soft">
                {conditionsWords(latest.stance)} {latest.conditions}
              </p>
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
