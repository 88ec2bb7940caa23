import type { MemberVote } from '@/decisions/view'

/**
 * A vote as a shape of its own, told apart without colour and on paper: a disc with a tick, a square with a cross, a half
 * disc, a circle with a stroke, an open circle. Drawn around (0, 0), eight units to each side.
 */
export const voteShapes: Record<MemberVote, React.JSX.Element> = {
  voor: (
    <>
      <circle r="8" className="solid" />
      <path className="cut" d="m-3.8.4 2.6 2.6 5-5.6" />
    </>
  ),
  tegen: (
    <>
      <rect x="-7.2" y="-7.2" width="14.4" height="14.4" rx="1.5" className="solid" />
      <path className="cut" d="m-3-3 6 6m0-6-6 6" />
    </>
  ),
  onthouden: (
    <>
      <circle r="7" className="ring" />
      <path className="solid" d="M0-7A7 7 0 0 0 0 7Z" />
    </>
  ),
  afwezig: (
    <>
      <circle r="7" className="ring" />
      <path className="ring" d="M-4.6 4.6 4.6-4.6" />
    </>
  ),
  onbekend: <circle r="7" className="ring open" />,
}

/** The same beside a word; the word says what it means. */
export function VoteSign({ of }: { of: MemberVote }) {
  return (
    <svg className="vote-sign" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <g className="seat" data-vote={of}>
        {voteShapes[of]}
      </g>
    </svg>
  )
}
