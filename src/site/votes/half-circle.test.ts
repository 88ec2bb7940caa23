import type { HalfCircle } from './half-circle'

import { expect, test } from 'vitest'

import { halfCircle, lineAfter, pointAt, spreadOut } from './half-circle'

const sizes = Array.from({ length: 45 }, (_, index) => index + 1)
const pointsOf = ({ places, radii }: HalfCircle) =>
  places.map(({ row, angle }) => pointAt(angle, radii[row] ?? 0))
const apart = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y)

test.each(sizes)('%i seats all have a place, and no two dots touch', (seats) => {
  const circle = halfCircle(seats)
  const points = pointsOf(circle)
  expect(points).toHaveLength(seats)
  for (const [index, point] of points.entries())
    for (const other of points.slice(index + 1))
      expect(apart(point, other)).toBeGreaterThan(2 * circle.dot)
})

test.each([1, 9, 23, 45])('a dot of %i seats is large enough for a sign on a phone', (seats) => {
  // The circle is 200 units wide, on a phone some 300 pixels.
  expect(halfCircle(seats).dot * 2 * 1.5).toBeGreaterThan(20)
})

test('neighbours in the list sit side by side, from left to right', () => {
  const angles = halfCircle(23).places.map(({ angle }) => angle)
  expect(angles).toEqual(angles.toSorted((a, b) => b - a))
})

test('the line between two groups crosses no seat', () => {
  for (const seats of [9, 23, 37, 45]) {
    const circle = halfCircle(seats)
    for (let before = 1; before < seats; before += 1) {
      const corners = lineAfter(circle, before)
      for (const seat of pointsOf(circle))
        for (const corner of corners) expect(apart(seat, corner)).toBeGreaterThan(circle.dot)
    }
  }
})

test('numbers that would stand on top of each other are moved apart, within the circle', () => {
  const spread = spreadOut([3.1, 3.09, 0.03, 0.02, 0.01], 0.1)
  for (const [index, angle] of spread.entries())
    if (index > 0) expect((spread[index - 1] ?? 0) - angle).toBeGreaterThan(0.0999)
  expect(spread.at(-1)).toBeGreaterThanOrEqual(0)
  expect(spreadOut([3, 1.5, 0], 0.1)).toEqual([3, 1.5, 0])
})
