import { cup, fromBehind, seated, window } from './figures'
import {
  at,
  blue,
  brick,
  circle,
  cream,
  ellipse,
  faded,
  ink,
  mist,
  moss,
  night,
  ochre,
  pine,
  rect,
  repeat,
  sage,
  shape,
  skins,
  stone,
  stroke,
} from './shapes'

/** Five people at a long table. */
export function meetingTable(): string {
  const people = [
    { x: 250, coat: blue, skin: skins[0], hair: '#8b8378', hairStyle: 'short' },
    { x: 525, coat: '#7d4a58', skin: skins[2], hair: ink, hairStyle: 'bun' },
    { x: 800, coat: moss, skin: skins[3], hair: '#6b4a2f', hairStyle: 'long' },
    { x: 1075, coat: ochre, skin: skins[1], hair: ink, hairStyle: 'short' },
    { x: 1350, coat: '#5f7480', skin: skins[0], hair: '#dcd8ce', hairStyle: 'bald' },
  ] as const
  const sheet = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) skewX(-12)">${rect(-58, -30, 116, 62, '#fff', 3)}${repeat(3, (index) => rect(-42, -18 + index * 16, index === 2 ? 46 : 84, 5, stone))}</g>`
  return [
    rect(0, 0, 1600, 900, '#dfe7e4'),
    rect(0, 0, 1600, 590, '#e9eee9'),
    window(150, 70, 300, 270, '#cfe1e8'),
    window(1150, 70, 300, 270, '#cfe1e8'),
    faded(
      0.7,
      ellipse(220, 320, 120, 90, sage) +
        ellipse(370, 330, 140, 70, sage) +
        ellipse(1240, 326, 130, 80, sage) +
        ellipse(1390, 320, 120, 94, sage),
    ),
    rect(596, 60, 408, 250, '#fff', 6),
    rect(612, 76, 376, 218, '#f3efe3', 3),
    stroke('M 650 250 L 650 130 M 650 250 L 950 250', ink, 5),
    stroke('M 670 232 Q 740 220 790 186 T 940 132', brick, 8),
    repeat(4, (index) => circle(690 + index * 80, [228, 204, 172, 140][index] ?? 0, 11, blue)),
    people.map(({ x, ...look }) => at(x, 640, seated(look), { scale: 1.28 })).join(''),
    shape('M 60 610 L 1540 610 L 1600 820 L 0 820 Z', '#c79b6e'),
    shape('M 0 820 L 1600 820 L 1600 872 L 0 872 Z', '#a87d53'),
    faded(
      0.28,
      stroke('M 120 660 L 1480 660 M 80 726 L 1520 726 M 40 786 L 1560 786', '#8d6540', 4),
    ),
    sheet(240, 700, -6),
    sheet(520, 716, 5),
    sheet(806, 700, -3),
    sheet(1080, 720, 7),
    sheet(1350, 700, -4),
    cup(388, 712, 1.25, cream),
    cup(660, 742, 1.3, '#dce8ea'),
    cup(944, 716, 1.25, cream),
    cup(1216, 744, 1.3, '#dce8ea'),
    at(
      640,
      668,
      rect(-5, -40, 10, 40, ink) + circle(0, -48, 15, '#4b5862') + rect(-24, 0, 48, 8, ink, 4),
    ),
    at(
      1180,
      668,
      rect(-5, -40, 10, 40, ink) + circle(0, -48, 15, '#4b5862') + rect(-24, 0, 48, 8, ink, 4),
    ),
  ].join('')
}

/** A table from above, after much talk. */
export function coffeeTable(): string {
  const saucer = (x: number, y: number, color: string, turn: number) =>
    at(
      x,
      y,
      circle(6, 10, 116, 'rgba(34,48,60,.14)') +
        circle(0, 0, 112, color) +
        circle(0, 0, 96, '#fff') +
        `<g transform="rotate(${turn})">${rect(56, -15, 54, 30, color, 15)}</g>` +
        circle(0, 0, 72, color) +
        circle(0, 0, 60, '#6f4a32') +
        ellipse(-14, -14, 58, 40, '#8d6344'),
    )
  return [
    rect(0, 0, 1600, 900, '#cfa87c'),
    repeat(6, (index) => rect(0, index * 150 + 146, 1600, 4, '#bd9468')),
    faded(
      0.4,
      stroke(
        'M 0 60 Q 500 40 900 70 T 1600 54 M 0 240 Q 600 210 1000 250 T 1600 230 M 0 520 Q 420 560 900 516 T 1600 540 M 0 700 Q 560 680 1060 716 T 1600 690',
        '#bd9468',
        4,
      ),
    ),
    `<g transform="translate(830 470) rotate(-7)">${rect(-322, -242, 660, 500, 'rgba(34,48,60,.16)', 12)}${rect(-330, -250, 330, 500, '#fffdf6', 10)}${rect(0, -250, 330, 500, '#fbf6e8', 10)}${rect(-3, -250, 6, 500, stone)}${repeat(9, (index) => rect(-286, -190 + index * 46, index % 3 === 2 ? 150 : 236, 6, '#b9c4c9', 3))}${repeat(5, (index) => rect(44, -190 + index * 46, 236 - (index % 2) * 60, 6, '#b9c4c9', 3))}${circle(110, 120, 44, 'none')}<circle cx="110" cy="120" r="46" fill="none" stroke="${brick}" stroke-width="7"/>${stroke('M 88 120 L 104 138 L 136 100', brick, 8)}</g>`,
    `<g transform="translate(1160 330) rotate(52)">${rect(-150, -13, 300, 30, 'rgba(34,48,60,.16)', 12)}${rect(-156, -17, 260, 28, blue, 12)}${shape('M 104 -17 L 156 -3 L 104 11 Z', ink)}${rect(-156, -17, 46, 28, night, 12)}</g>`,
    saucer(240, 220, '#e8ddc8', 30),
    saucer(300, 690, mist, -40),
    saucer(1380, 700, '#e4c3b5', 200),
    saucer(1400, 190, '#d5dfcf', 150),
    saucer(720, 120, '#dfe6e8', 100),
    at(
      1080,
      806,
      ellipse(6, 10, 320, 150, 'rgba(34,48,60,.14)') +
        ellipse(0, 0, 320, 150, '#f4efe2') +
        ellipse(0, 0, 262, 112, '#fff') +
        at(-60, -4, ellipse(0, 0, 92, 54, '#c98f4f') + ellipse(-6, -6, 56, 26, '#dba968')) +
        at(48, 8, ellipse(0, 0, 92, 54, '#c08546') + ellipse(-6, -6, 56, 26, '#d39d5c')) +
        at(0, -26, ellipse(0, 0, 84, 46, '#d09a5b')),
    ),
  ].join('')
}

/** A council from the public seats, while hands go up. */
export function councilChamber(): string {
  const coats = [blue, '#5f7480', brick, moss, '#7d4a58', night, ochre, pine]
  const hairs = [ink, '#6b4a2f', '#8b8378', '#d8d3c8', '#3b2a22']
  const row = (y: number, count: number, scale: number, handsUp: readonly number[]) =>
    repeat(count, (index) => {
      const x = 800 + (index - (count - 1) / 2) * 236 * scale
      return at(
        x,
        y,
        fromBehind({
          coat: coats[(index * 3 + count) % 8] ?? blue,
          hair: hairs[(index * 2 + count) % 5] ?? ink,
          skin: skins[(index + count) % 4] ?? skins[0],
          arm: handsUp.includes(index) ? 'up' : 'none',
        }),
        { scale },
      )
    })
  const bench = (y: number, height: number, inset: number) =>
    shape(
      `M ${inset} ${y} L ${1600 - inset} ${y} L ${1640 - inset} ${y + height} L ${inset - 40} ${y + height} Z`,
      '#8d6540',
    ) + rect(inset - 10, y, 1620 - inset * 2, 12, '#a87d53')
  return [
    rect(0, 0, 1600, 900, '#ece4d2'),
    repeat(9, (index) => rect(index * 200 - 10, 0, 20, 470, '#e2d7bf')),
    rect(560, 40, 480, 300, '#f7f1e2', 6),
    shape('M 690 310 L 690 190 L 750 140 L 810 190 L 810 310 Z', mist),
    shape('M 800 310 L 800 210 L 856 164 L 912 210 L 912 310 Z', '#9fb6bd'),
    rect(742, 110, 16, 44, blue),
    shape('M 736 110 L 750 78 L 764 110 Z', blue),
    window(120, 70, 250, 270, '#cfe1e8'),
    window(1230, 70, 250, 270, '#cfe1e8'),
    rect(470, 372, 660, 116, '#9a7049', 8),
    rect(440, 360, 720, 20, '#b08457', 6),
    at(800, 366, seated({ coat: night, skin: skins[1], hair: '#8b8378' }), { scale: 0.72 }),
    at(610, 366, seated({ coat: '#5f7480', skin: skins[0], hair: '#6b4a2f', hairStyle: 'long' }), {
      scale: 0.68,
    }),
    at(990, 366, seated({ coat: brick, skin: skins[2], hair: ink, hairStyle: 'bun' }), {
      scale: 0.68,
    }),
    rect(470, 366, 660, 10, '#c79b6e', 5),
    rect(0, 486, 1600, 420, '#c9bda1'),
    row(600, 7, 0.72, [1, 2, 5]),
    bench(592, 46, 150),
    row(748, 6, 0.92, [0, 2, 3]),
    bench(736, 52, 80),
    row(940, 5, 1.2, [1, 4]),
  ].join('')
}
