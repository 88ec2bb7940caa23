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
  const full = Math.max(1, isOpenBefore ? certain - fade(certain) : certain)
  return (
    <svg
      className="amount-bar"
      viewBox={`0 0 ${length + openLength} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="sure" x="0" y="1" width={rounded(full)} height={height - 2} />
      {isOpenBefore ? <Fading from={full} to={certain} /> : null}
      {end > certain ? (
        <rect
          className="range"
          x={rounded(certain)}
          y="1"
          width={rounded(end - certain)}
          height={height - 2}
        />
      ) : null}
      {isOpenAfter ? <Fading from={end} to={end + Math.min(openLength, fade(end))} /> : null}
    </svg>
  )
}

/** Steps that grow thin, for a gradient needs a name that is unique on the page. */
function Fading({ from, to }: { from: number; to: number }) {
  const width = (to - from) / fadingSteps
  return Array.from({ length: fadingSteps }, (_, index) => (
    <rect
      key={index}
      className={`open-${index + 1}`}
      x={rounded(from + index * width)}
      y="1"
      width={rounded(width)}
      height={height - 2}
    />
  ))
}

const fadingSteps = 4
const fade = (of: number): number => of * 0.15
const rounded = (value: number): string => value.toFixed(2)
