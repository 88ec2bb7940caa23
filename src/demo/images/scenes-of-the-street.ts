import { bicycle, grass, hedge, house, standing, tree, window } from './figures'
import {
  airFrom,
  at,
  blue,
  brick,
  circle,
  cloud,
  cream,
  faded,
  ink,
  mist,
  moss,
  night,
  ochre,
  paper,
  pine,
  rect,
  repeat,
  rose,
  sage,
  shape,
  skins,
  sky,
  stone,
  stroke,
  wood,
} from './shapes'

/** Two neighbours who talk over a hedge. */
export function neighbours(): string {
  const walls = ['#e9cdbd', cream, '#d8e0dc', '#ecdcc0', '#dfc3b4']
  const roofs = [brick, '#5f7480', '#8f5341', pine, '#6d5566']
  return [
    airFrom(sky, paper),
    cloud(240, 150, 1),
    cloud(1180, 110, 1.1),
    repeat(5, (index) =>
      at(
        30 + index * 318,
        640,
        house({
          width: 250,
          height: 270,
          wall: walls[index] ?? cream,
          roof: roofs[index] ?? brick,
          light: '#e2edef',
          door: index % 2 ? blue : pine,
        }),
      ),
    ),
    grass(648, '#b9cba9'),
    tree(24, 700, 1.1),
    tree(1570, 700, 1.2, '#668a70'),
    shape('M 0 812 L 1600 812 L 1600 900 L 0 900 Z', '#e3dac6'),
    at(
      560,
      800,
      standing({
        coat: brick,
        skin: skins[0],
        hair: '#d8d3c8',
        hairStyle: 'bun',
        legs: '#4b4a52',
        arm: 'out',
      }),
      { scale: 1.35 },
    ),
    at(1000, 806, standing({ coat: blue, skin: skins[2], hair: ink, legs: night }), {
      scale: 1.42,
      isMirrored: true,
    }),
    hedge(640, 846, 300, 190),
    repeat(5, (index) =>
      circle(680 + index * 56, 716 + (index % 3) * 40, 10, index % 2 ? '#f2d7d0' : '#fff'),
    ),
    at(300, 858, wateringCan()),
    repeat(7, (index) =>
      at(
        1130 + index * 58,
        842,
        stroke('M 0 0 L 0 -46', moss, 6) +
          circle(0, -56, 17, [ochre, brick, '#f2d7d0'][index % 3] ?? ochre) +
          circle(0, -56, 7, '#fff'),
      ),
    ),
  ].join('')
}

function wateringCan(): string {
  return (
    shape('M -52 0 L -44 -84 L 44 -84 L 52 0 Z', mist) +
    stroke('M 46 -26 L 104 -92', mist, 13) +
    stroke('M -40 -84 Q -84 -120 -74 -42', mist, 10) +
    shape('M 88 -112 L 128 -84 L 118 -72 L 80 -98 Z', '#9fb6bd')
  )
}

/** A community house with its doors open. */
export function communityHouse(): string {
  const flags = [brick, ochre, blue, moss, rose]
  return [
    airFrom('#d3e4ea', '#f7efdc'),
    circle(1400, 150, 70, '#f5dd9c'),
    cloud(130, 170, 1.1),
    faded(0.6, tree(90, 640, 1.5, sage) + tree(1520, 640, 1.6, sage)),
    rect(250, 330, 1100, 380, '#ead9bd'),
    shape('M 190 336 L 360 196 L 1240 196 L 1410 336 Z', brick),
    rect(640, 250, 320, 66, cream, 8),
    heart(720, 284, brick),
    heart(800, 284, ochre),
    heart(880, 284, blue),
    window(320, 420, 130, 150, '#f9e6b0'),
    window(492, 420, 110, 150, '#f9e6b0'),
    window(1000, 420, 110, 150, '#f9e6b0'),
    window(1152, 420, 130, 150, '#f9e6b0'),
    rect(680, 420, 240, 290, '#6b4a2f'),
    rect(696, 436, 208, 274, '#f9dfa0'),
    shape('M 680 420 L 604 452 L 604 726 L 680 710 Z', pine),
    shape('M 920 420 L 996 452 L 996 726 L 920 710 Z', pine),
    rect(640, 706, 320, 16, stone),
    shape('M 0 716 L 1600 716 L 1600 900 L 0 900 Z', '#d9cfb6'),
    shape('M 660 722 L 940 722 L 1080 900 L 520 900 Z', '#eae1cb'),
    stroke('M 250 352 Q 525 428 800 352 Q 1075 428 1350 352', ink, 3),
    repeat(15, (index) => {
      const x = 283 + index * 74
      const y = 352 + 38 * Math.abs(Math.sin(((x - 250) / 550) * Math.PI))
      return shape(
        `M ${x - 17} ${y} L ${x + 17} ${y} L ${x} ${y + 34} Z`,
        flags[index % 5] ?? brick,
      )
    }),
    at(
      800,
      716,
      standing({ coat: moss, skin: skins[3], hair: '#6b4a2f', hairStyle: 'long', arm: 'up' }),
      { scale: 0.72 },
    ),
    at(610, 830, standing({ coat: blue, skin: skins[2], hair: ink, legs: night }), { scale: 0.86 }),
    at(
      706,
      848,
      standing({ coat: ochre, skin: skins[1], hair: ink, hairStyle: 'bun', legs: '#5b4a52' }),
      { scale: 0.6 },
    ),
    at(1010, 842, standing({ coat: brick, skin: skins[0], hair: '#d8d3c8', legs: '#54606b' }), {
      scale: 0.88,
      isMirrored: true,
    }),
    stroke('M 1046 742 L 1060 842', wood, 9),
    bicycle(170, 800, 1.15, blue),
    bicycle(300, 830, 1.2, brick),
    bicycle(1260, 812, 1.15, moss),
  ].join('')
}

function heart(x: number, y: number, color: string): string {
  return at(x, y, shape('M 0 20 C -34 -4 -22 -30 0 -14 C 22 -30 34 -4 0 20 Z', color))
}

/** Somebody with a bag at a front door; an older man opens. */
