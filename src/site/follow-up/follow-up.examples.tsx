import type { Examples } from '../preview/example'

import { answeredQuestion, followUpLines, latePromise } from '../preview/follow-ups'

import { FollowUpItem } from './follow-up-item'
import { ProposalPart } from './proposal-part'

const today = '2026-11-21'

export const followUpExamples = {
  'vraag met antwoord': <ProposalPart decision={answeredQuestion} today={today} />,
  'toezegging die te laat is': (
    // The gallery has one example a heading; on a page there is only one such part.
    <ProposalPart decision={latePromise} today={today} />
  ),
  lijst: (
    <ul className="follow-up-list">
      {followUpLines.map((line) => (
        <FollowUpItem key={line.slug} line={line} today={today} />
      ))}
    </ul>
  ),
} satisfies Examples
