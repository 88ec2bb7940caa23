import type { MemberVote, SeatBlock } from '@/decisions/view'

import { memberVoteLabels } from '@/decisions/view'

import { inSentence } from '../words'

import { halfCircle, lineAfter, pointAt, spreadOut } from './half-circle'
import { VoteSign, voteShapes } from './vote-sign'

type Props = {
  blocks: readonly SeatBlock[]
  /** How it ended, in words: a reader who cannot see the picture hears this. */
  sentence: string
}

const order: MemberVote[] = ['voor', 'tegen', 'onthouden', 'afwezig', 'onbekend']
const numberRadius = 121
const numbersApart = 0.12

/** The council from above, a sign for every seat. It repeats the table below it and adds nothing. */
export function VotePicture({ blocks, sentence }: Props) {
  const seats = blocks.flatMap((block) => block.seats)
  const circle = halfCircle(seats.length)
  const starts = blocks.map((_, index) =>
    blocks.slice(0, index).reduce((sum, block) => sum + block.seats.length, 0),
  )
  const present = order
    .map((vote) => ({ vote, count: seats.filter((seat) => seat === vote).length }))
    .filter(({ count }) => count > 0)
  const counts = present.map(
    ({ vote, count }) => `${count} ${memberVoteLabels[vote].nl.toLowerCase()}`,
  )
  return (
    <figure className="vote-picture">
      <svg
        viewBox="-132 -130 264 148"
        role="img"
        aria-label={`${sentence} De tekening toont ${seats.length === 1 ? '1 zetel' : `${seats.length} zetels`}: ${inSentence(counts)}.`}
      >
        {starts.slice(1).map((start) => (
          <polyline
            key={start}
            className="between"
            points={lineAfter(circle, start)
              .map(({ x, y }) => `${x},${y}`)
              .join(' ')}
          />
        ))}
        {circle.places.map(({ row, angle }, index) => {
          const { x, y } = pointAt(angle, circle.radii[row] ?? 0)
          const vote = seats[index] ?? 'onbekend'
          return (
            <g
              key={`${x} ${y}`}
              className="seat"
              data-vote={vote}
              transform={`translate(${x} ${y}) scale(${circle.dot / 8})`}
            >
              {voteShapes[vote]}
            </g>
          )
        })}
        <BlockNumbers blocks={blocks} angles={middles(circle.places, blocks, starts)} />
      </svg>
      <figcaption>
        <ul className="vote-key">
          {present.map(({ vote, count }) => (
            <li key={vote}>
              <VoteSign of={vote} /> {count} {memberVoteLabels[vote].nl.toLowerCase()}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

/** The same numbers stand before the names in the table. */
function BlockNumbers({
  blocks,
  angles,
}: {
  blocks: readonly SeatBlock[]
  angles: readonly number[]
}) {
  if (blocks.filter(({ group }) => group !== null).length < 2) return null
  return spreadOut(angles, numbersApart).map((angle, index) => {
    const { x, y } = pointAt(angle, numberRadius)
    return blocks[index]?.group ? (
      <text key={angle} x={x} y={y} className="block-number" textAnchor="middle" dy="0.36em">
        {index + 1}
      </text>
    ) : null
  })
}

function middles(
  places: readonly { angle: number }[],
  blocks: readonly SeatBlock[],
  starts: readonly number[],
): number[] {
  return blocks.map(({ seats }, index) => {
    const start = starts[index] ?? 0
    const own = places.slice(start, start + seats.length).map(({ angle }) => angle)
    return own.reduce((sum, angle) => sum + angle, 0) / own.length
  })
}
