import type { FollowUpLine } from '@/decisions/view'

import { decisionKindLabels, followUpStanding, followUpWords } from '@/decisions/view'

import { decisionAddress } from '../addresses'
import { ShownTime } from '../timeline/shown-time'
import { capitalised } from '../words'

import { Proposers } from './proposers'

/** A question or a promise in a list. That it is late is said in words; the line beside it only repeats that. */
export function FollowUpItem({ line, today }: { line: FollowUpLine; today: string }) {
  const { slug, title, kind, when, answeredOn, proposers } = line
  const words = capitalised(followUpWords(line, today))
  return (
    <li className="follow-up-item" data-standing={followUpStanding(line, today)}>
      <h3>
        <a href={decisionAddress(slug)}>{title}</a>
      </h3>
      <p className="meta">
        {decisionKindLabels[kind].nl} · <ShownTime date={when} />
        {proposers.length > 0 ? (
          <>
            {' · '}
            <Proposers proposers={proposers} />
          </>
        ) : null}
      </p>
      <p className="follow-up-words">
        <b>{words}</b>
        {answeredOn ? <span className="soft"> op {answeredOn.text}</span> : null}
      </p>
    </li>
  )
}
