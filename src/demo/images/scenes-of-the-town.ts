import { house, seated, standing, tree, window } from './figures'
import {
  airFrom,
  at,
  blue,
  brick,
  circle,
  cloud,
  cream,
  ellipse,
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
  shape,
  skins,
  sky,
  stone,
  stroke,
} from './shapes'

/** A town hall on a square. */
export function townHall(): string {
  const front = 470
  const wing = (x: number) =>
    rect(x, 430, 250, 300, cream) +
    shape(`M ${x - 16} 430 L ${x + 34} 366 L ${x + 216} 366 L ${x + 266} 430 Z`, '#8f5341') +
    repeat(3, (index) => window(x + 32 + index * 72, 476, 42, 78, sky)) +
    repeat(3, (index) => window(x + 32 + index * 72, 604, 42, 78, sky))
  return [
    airFrom(sky, paper),
    circle(1310, 190, 78, '#f3dca4'),
    cloud(180, 180, 1.2),
    cloud(1060, 130, 0.8),
    faded(
      0.55,
      repeat(5, (index) =>
        at(
          20 + index * 330,
          690,
          house({ width: 150, height: 170, wall: mist, roof: '#9db4bd', light: sky }),
        ),
      ),
    ),
    shape('M 0 720 L 1600 720 L 1600 900 L 0 900 Z', '#e4dcc8'),
    wing(front - 10),
    wing(front + 420),
    rect(front + 228, 356, 204, 374, '#efe6d2'),
    shape(`M ${front + 208} 356 L ${front + 330} 268 L ${front + 452} 356 Z`, '#8f5341'),
    rect(front + 288, 190, 84, 100, '#efe6d2'),
    shape(`M ${front + 276} 190 L ${front + 330} 84 L ${front + 384} 190 Z`, blue),
    circle(front + 330, 238, 32, '#fff'),
    stroke(
      `M ${front + 330} 238 L ${front + 330} 217 M ${front + 330} 238 L ${front + 345} 246`,
      ink,
      5,
    ),
    stroke(`M ${front + 330} 84 L ${front + 330} 28`, ink, 5),
    shape(
      `M ${front + 332} 30 Q ${front + 366} 18 ${front + 396} 34 L ${front + 396} 64 Q ${front + 366} 50 ${front + 332} 62 Z`,
      brick,
    ),
    repeat(4, (index) => rect(front + 246 + index * 50, 452, 18, 278, '#fff')),
    rect(front + 232, 432, 196, 22, '#fff'),
    rect(front + 296, 580, 68, 150, pine, 4),
    rect(front + 206, 716, 248, 16, stone),
    rect(front + 186, 732, 288, 16, '#c9c1ae'),
    tree(220, 760, 1.35),
    tree(1390, 752, 1.25, '#668a70'),
    tree(70, 800, 1, '#4d715d'),
    at(560, 846, standing({ coat: blue, skin: skins[1], hair: ink, hairStyle: 'long' }), {
      scale: 0.62,
    }),
    at(650, 862, standing({ coat: ochre, skin: skins[0], hair: '#8b8378', legs: '#4b4a52' }), {
      scale: 0.66,
    }),
    faded(
      0.5,
      stroke('M 120 812 L 520 812 M 900 842 L 1500 842 M 300 868 L 620 868', '#cfc5ad', 5),
    ),
  ].join('')
}

/** Four villages in the fields, with roads between them. */
/** A vegetable garden beside a low building. */
/** A building at dusk, with people in a circle behind lit windows. */
export function evening(): string {
  const lit = '#f7d98c'
  const pane = (x: number, inside: string) =>
    rect(x - 10, 396, 230, 250, '#3c2f33', 6) +
    rect(x, 406, 210, 230, lit) +
    inside +
    rect(x + 102, 406, 6, 230, '#3c2f33')
  const sitter = (x: number, coat: string, skin: string, hair: string) =>
    at(x, 636, seated({ coat, skin, hair }), { scale: 0.5 })
  return [
    airFrom('#16283a', '#50627a'),
    repeat(26, (index) =>
      circle((index * 283) % 1600, 30 + ((index * 97) % 250), index % 4 === 0 ? 3.4 : 2, '#e9e2c8'),
    ),
    shape('M 1330 88 A 62 62 0 1 1 1278 184 A 54 54 0 0 0 1330 88 Z', '#f3e8c4'),
    repeat(5, (index) =>
      at(
        -30 + index * 340,
        700,
        rect(0, -190, 170, 190, '#33475c') +
          shape('M -16 -190 L 85 -280 L 186 -190 Z', '#2a3c50') +
          rect(62, -140, 42, 52, index % 2 ? '#33475c' : '#c9a95f', 3),
      ),
    ),
    shape('M 0 700 L 1600 700 L 1600 900 L 0 900 Z', '#26384a'),
    rect(330, 330, 940, 380, '#7d4b3f'),
    shape('M 280 334 L 420 208 L 1180 208 L 1320 334 Z', '#4a3338'),
    rect(920, 160, 52, 90, '#5c3d3a'),
    pane(390, sitter(440, blue, skins[0], '#cfcac0') + sitter(552, brick, skins[2], ink)),
    pane(690, sitter(738, moss, skins[1], ink) + sitter(850, '#7d4a58', skins[3], '#6b4a2f')),
    pane(990, sitter(1040, ochre, skins[0], '#8b5a2f') + sitter(1150, night, skins[3], '#cfcac0')),
    circle(800, 268, 44, '#2f2426'),
    shape('M 800 234 Q 822 268 800 302 Q 778 268 800 234 Z', lit),
    stroke('M 776 268 L 824 268', lit, 6),
    shape('M 380 710 L 1220 710 L 1400 900 L 200 900 Z', 'rgba(247,217,140,.13)'),
    stroke('M 180 900 L 180 470', night, 14),
    circle(180, 462, 30, lit),
    circle(180, 462, 92, 'rgba(247,217,140,.16)'),
    tree(1460, 790, 1.3, '#1d3140', '#2b2a30'),
    tree(60, 830, 1, '#1d3140', '#2b2a30'),
    faded(0.35, ellipse(800, 716, 980, 20, ink)),
  ].join('')
}
