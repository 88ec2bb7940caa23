import type { AmountBar } from '@/decisions/view'

/** Of the drawing, in its own units; the longest amount leaves room for an open end. */
const length = 88
const openLength = 12
const height = 10

/**
 * One amount as a bar: full up to what is certain, an outline up to the other end of a range, and a fading end where
 * the source says "ruim", "circa" or "maximaal". The words beside it say the same, so a screen reader skips it.
 */
export function AmountBarPicture({
  bar: { from, to, isOpenBefore, isOpenAfter },
}: {
  bar: AmountBar
}) {
  const [certain, end] = [from * length, to * length]
  const isRange = end > certain
  const full = Math.max(1, isOpenBefore && !isRange ? certain - fade(certain) : certain)
  return (
    <svg
      className="amount-bar"
      viewBox={`0 0 ${length + openLength} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="sure" x="0" y="1" width={rounded(full)} height={height - 2} />
      {isOpenBefore && !isRange ? <Fading from={full} to={certain} /> : null}
      {isRange ? (
        <rect
          className="range"
          x={rounded(certain)}
          y="1"
          width={rounded(end - certain)}
          height={height - 2}
        />
      ) : null}
      {isOpenAfter ? (
        <Fading from={end} to={end + Math.min(openLength, fade(end))} isThin={isRange} />
      ) : null}
    </svg>
  )
}

type FadingProps = { from: number; to: number; isThin?: boolean }

/** Steps that grow thin, for a gradient needs a name that is unique on the page. Behind a range they begin thin. */
function Fading({ from, to, isThin = false }: FadingProps) {
  const steps = isThin ? ['open-3', 'open-4'] : ['open-1', 'open-2', 'open-3', 'open-4']
  const width = (to - from) / steps.length
  return steps.map((name, index) => (
    <rect
      key={name}
      className={name}
      x={rounded(from + index * width)}
      y="1"
      width={rounded(width)}
      height={height - 2}
    />
  ))
}

const fade = (of: number): number => of * 0.15
const rounded = (value: number): string => value.toFixed(2)
