import { circle, rect, repeat, shape, stroke } from './shapes'

/** Marks of the made-up parties, each in the colour of its party. */
export function logoHouses(): string {
  const house = (x: number, height: number) =>
    shape(
      `M ${x} 400 L ${x} ${400 - height} L ${x + 52} ${340 - height} L ${x + 104} ${400 - height} L ${x + 104} 400 Z`,
      '#fff',
    ) + rect(x + 36, 346, 32, 54, '#1d6b3a', 3)
  return rect(0, 0, 512, 512, '#1d6b3a', 96) + house(74, 120) + house(204, 176) + house(334, 120)
}

export function logoSteps(): string {
  return [
    rect(0, 0, 512, 512, '#7a2d52', 96),
    shape(
      'M 96 400 L 96 316 L 202 316 L 202 236 L 308 236 L 308 156 L 416 156 L 416 400 Z',
      '#fff',
    ),
    circle(362, 108, 30, '#f3cf8a'),
  ].join('')
}

export function logoLeaf(): string {
  return [
    rect(0, 0, 512, 512, '#48580f', 96),
    shape('M 96 322 L 256 214 L 416 322 L 416 404 L 96 404 Z', '#fff'),
    shape('M 256 246 Q 150 190 196 84 Q 320 92 316 190 Q 306 236 256 246 Z', '#cfdc8c'),
    stroke('M 226 124 Q 262 180 256 300', '#48580f', 9),
  ].join('')
}

export function logoSquare(): string {
  return [
    rect(0, 0, 512, 512, '#8a3b12', 96),
    repeat(6, (index) =>
      shape(
        `M ${92 + index * 55} 132 h 55 v 96 a 27.5 27.5 0 0 1 -55 0 Z`,
        index % 2 ? '#f3cf8a' : '#fff',
      ),
    ),
    rect(104, 276, 22, 132, '#fff'),
    rect(386, 276, 22, 132, '#fff'),
    rect(92, 330, 328, 78, '#fff', 6),
    rect(236, 352, 40, 34, '#8a3b12', 4),
  ].join('')
}
