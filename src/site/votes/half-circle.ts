/** Where a seat stands: the row from the middle outwards, and the angle in radians (π is the far left). */
export type Place = { row: number; angle: number }

export type HalfCircle = {
  /** From left to right, so that neighbours in the list sit side by side. */
  places: Place[]
  /** Of each row, from the middle outwards. */
  radii: number[]
  /** Of the dot of a seat. */
  dot: number
}

const outer = 100
const inner = 46
const widestDot = 13

/** Room for this many seats, in units of which the whole circle is 200 wide. */
export function halfCircle(seats: number): HalfCircle {
  const radii = radiiFor(seats)
  const perRow = sharedOut(seats, radii)
  const places = perRow.flatMap((count, row) =>
    Array.from({ length: count }, (_, index) => ({
      row,
      angle: count === 1 ? Math.PI / 2 : Math.PI - (index * Math.PI) / (count - 1),
    })),
  )
  return {
    places: places.toSorted((a, b) => b.angle - a.angle || b.row - a.row),
    radii,
    dot: dotFor(radii, perRow),
  }
}

export function pointAt(angle: number, radius: number): { x: number; y: number } {
  return { x: rounded(radius * Math.cos(angle)), y: rounded(-radius * Math.sin(angle)) }
}

/**
 * The line between the first so many seats and the rest, as points from the middle outwards. In every row it passes
 * between two seats, so it crosses no dot.
 */
export function lineAfter(circle: HalfCircle, seatsBefore: number): { x: number; y: number }[] {
  const { places, radii, dot } = circle
  const angles = radii.map((_, row) => {
    const isInRow = (place: Place) => place.row === row
    const left = places.slice(0, seatsBefore).findLast(isInRow)?.angle
    const right = places.slice(seatsBefore).find(isInRow)?.angle
    const besideEdge = (2.4 * dot) / (radii[row] ?? outer)
    return ((left ?? (right ?? 0) + besideEdge) + (right ?? (left ?? 0) - besideEdge)) / 2
  })
  const points = radii.map((radius, row) => pointAt(angles[row] ?? 0, radius))
  const first = pointAt(angles[0] ?? 0, (radii[0] ?? inner) - dot - 2)
  const last = pointAt(angles.at(-1) ?? 0, outer + dot + 2)
  return [first, ...points, last]
}

/** Apart enough to be read, and still from left to right; `angles` fall from π to 0. */
export function spreadOut(angles: readonly number[], apart: number): number[] {
  const pushed: number[] = []
  for (const angle of angles)
    pushed.push(Math.min(angle, (pushed.at(-1) ?? Math.PI + apart) - apart))
  const tooFar = Math.max(0, -(pushed.at(-1) ?? 0))
  return tooFar === 0 ? pushed : spreadBack(pushed, apart)
}

function spreadBack(angles: readonly number[], apart: number): number[] {
  const back: number[] = []
  for (const angle of angles.toReversed())
    back.push(Math.max(angle, (back.at(-1) ?? -apart) + apart))
  return back.reverse()
}

function radiiFor(seats: number): number[] {
  const rows = seats <= 5 ? 1 : seats <= 14 ? 2 : seats <= 28 ? 3 : 4
  if (rows === 1) return [70]
  return Array.from({ length: rows }, (_, row) => inner + (row * (outer - inner)) / (rows - 1))
}

/** As many seats to a row as it is long; what is left over by rounding goes to the rows that lost most. */
function sharedOut(seats: number, radii: readonly number[]): number[] {
  const length = radii.reduce((sum, radius) => sum + radius, 0)
  const exact = radii.map((radius) => (seats * radius) / length)
  const counts = exact.map(Math.floor)
  const left = seats - counts.reduce((sum, count) => sum + count, 0)
  const rows = [...exact.keys()].toSorted((a, b) => fraction(exact[b]) - fraction(exact[a]))
  return counts.map((count, row) => count + (rows.indexOf(row) < left ? 1 : 0))
}

function dotFor(radii: readonly number[], perRow: readonly number[]): number {
  const along = radii.map((radius, row) => (Math.PI * radius) / Math.max(1, (perRow[row] ?? 1) - 1))
  const across = radii.length === 1 ? outer : (outer - inner) / (radii.length - 1)
  return rounded(Math.min(widestDot, 0.43 * Math.min(across, ...along)))
}

const fraction = (value = 0): number => value - Math.floor(value)

const rounded = (value: number): number => Math.round(value * 100) / 100
