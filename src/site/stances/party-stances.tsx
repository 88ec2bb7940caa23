import type { LastWord, SaidStance, StanceHistory } from '@/publishing/view'

import { conditionsWords, silenceWords, stanceLabels } from '@/publishing/view'

import { decisionAddress, postAddress } from '../addresses'
import { PartyMark } from '../icons/party-mark'
import { inSentence } from '../words'
import { ShownTime } from '../timeline/shown-time'

import { StanceChip } from './stance-chip'

type Row = LastWord & Partial<StanceHistory>

/**
 * The last word of each party, what it is about, and the post as evidence; below it what a party said before, when it
 * came to think otherwise. Silent parties are named together at the end of the list.
 */
export function PartyStances({ rows }: { rows: readonly Row[] }) {
  const silent = rows.filter(({ latest }) => latest === null).map(({ party }) => party.name)
  return (
    <ul className="party-stances">
      {rows.map(({ party, latest, about, earlier = [] }) =>
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
            <Earlier said={earlier} />
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

/** Oldest first; each with its day, what it was about and the post. */
function Earlier({ said }: { said: readonly SaidStance[] }) {
  if (said.length === 0) return null
  return (
    <>
      <p className="small said-before">Eerder zei de partij:</p>
      <ol className="said small">
        {said.map(({ stance, about }) => (
          <li key={`${stance.post.slug} ${stance.target.slug}`}>
            <ShownTime date={stance.publishedOn}>{stance.publishedOn.short}</ShownTime>:{' '}
            <b>{stanceLabels[stance.stance].text.toLowerCase()}</b>
            {about === null ? '' : ` over ‘${about.title}’`} (
            <a href={postAddress({ party: stance.party.slug, slug: stance.post.slug })}>
              {stance.post.title}
            </a>
            )
          </li>
        ))}
      </ol>
    </>
  )
}
