import { house, poplar, seated, standing, tree, window } from './figures'
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
  sage,
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
export function villages(): string {
  const village = (x: number, y: number, roof: string, scale: number) =>
    at(
      x,
      y,
      at(-150, 0, house({ width: 90, height: 92, wall: cream, roof, light: sky })) +
        at(60, 4, house({ width: 84, height: 84, wall: '#efe2cf', roof: '#8f5341', light: sky })) +
        rect(-30, -210, 52, 212, cream) +
        shape('M -40 -210 L -4 -318 L 32 -210 Z', roof) +
        circle(-4, -176, 13, ink) +
        at(10, 14, house({ width: 74, height: 70, wall: '#fff', roof: blue, light: sky })),
      { scale },
    )
  return [
    airFrom('#cfe0e8', '#f4ecd6'),
    cloud(980, 130, 1.1),
    cloud(340, 96, 0.7),
    shape('M 0 330 Q 420 250 800 318 T 1600 286 L 1600 900 L 0 900 Z', '#c4d2b4'),
    shape('M 0 460 Q 360 392 820 454 T 1600 410 L 1600 900 L 0 900 Z', '#aec39f'),
    shape('M 0 640 Q 520 560 960 636 T 1600 590 L 1600 900 L 0 900 Z', '#93ad88'),
    shape('M 330 470 L 560 440 L 640 520 L 380 556 Z', '#d8c98f'),
    shape('M 1010 520 L 1290 470 L 1400 548 L 1090 606 Z', '#cdbd7d'),
    shape('M 120 690 L 420 640 L 520 730 L 180 790 Z', '#b8c58f'),
    stroke(
      'M 300 420 Q 520 470 700 560 T 1180 690 M 1240 400 Q 1100 500 700 560 M 700 560 Q 520 660 380 800 M 1180 690 Q 1330 560 1240 400',
      '#efe5cc',
      20,
    ),
    stroke(
      'M 300 420 Q 520 470 700 560 T 1180 690 M 1240 400 Q 1100 500 700 560 M 700 560 Q 520 660 380 800 M 1180 690 Q 1330 560 1240 400',
      '#d8cbaa',
      2.5,
    ),
    village(300, 410, brick, 0.72),
    village(1250, 386, pine, 0.68),
    village(740, 556, '#7d4a58', 0.84),
    village(1200, 716, blue, 1),
    village(400, 826, ochre, 1.04),
    repeat(7, (index) => poplar(70 + index * 34, 640 - index * 7, 0.42)),
    repeat(6, (index) => poplar(1440 + index * 30, 610 - index * 5, 0.46)),
    tree(940, 760, 0.55),
    tree(620, 742, 0.5, pine),
    tree(1480, 800, 0.7),
    tree(110, 850, 0.7, pine),
  ].join('')
}

/** A vegetable garden beside a low building. */
export function garden(): string {
  const row = (y: number, draw: (index: number) => string) =>
    ellipse(800, y + 14, 1500, 46, '#a9855f') +
    repeat(14, (index) => at(130 + index * 104, y, draw(index)))
  const sunflower = (x: number, y: number, scale: number) =>
    at(
      x,
      y,
      stroke('M 0 0 Q 8 -140 0 -270', moss, 12) +
        ellipse(-34, -120, 76, 32, moss) +
        ellipse(36, -170, 76, 32, moss) +
        repeat(
          12,
          (index) =>
            `<ellipse cx="0" cy="-52" rx="15" ry="30" fill="${ochre}" transform="translate(0 -290) rotate(${index * 30})"/>`,
        ) +
        circle(0, -290, 34, '#6b4a2f'),
      { scale },
    )
  return [
    airFrom('#cfe3ea', '#f6eed8'),
    circle(230, 170, 84, '#f5dd9c'),
    cloud(1160, 140, 1),
    faded(0.7, tree(60, 520, 1.1, sage) + tree(1540, 520, 1.2, sage) + tree(500, 500, 0.9, sage)),
    rect(760, 300, 640, 232, '#e9dcc4'),
    shape('M 724 304 L 812 222 L 1350 222 L 1436 304 Z', brick),
    repeat(4, (index) => window(812 + index * 132, 350, 74, 92, '#e2edef')),
    rect(1318, 372, 62, 160, pine, 4),
    stroke(
      'M 300 530 L 300 400 L 420 330 L 540 400 L 540 530 M 300 400 L 540 400 M 380 530 L 380 354 M 460 530 L 460 354 M 420 330 L 420 400',
      '#fff',
      9,
    ),
    shape('M 300 530 L 300 400 L 420 330 L 540 400 L 540 530 Z', 'rgba(207,227,234,.55)'),
    shape('M 0 530 L 1600 530 L 1600 900 L 0 900 Z', '#b7c79f'),
    row(600, () => ellipse(0, -12, 58, 44, moss) + ellipse(0, -22, 36, 30, '#7da078')),
    row(
      700,
      (index) =>
        stroke('M 0 6 L 0 -62', pine, 6) +
        circle(-12, -34, 13, index % 2 ? brick : '#d2553d') +
        circle(12, -14, 14, '#d2553d') +
        ellipse(0, -62, 44, 22, moss),
    ),
    row(
      812,
      () =>
        ellipse(-14, -20, 30, 62, '#6f9668') +
        ellipse(14, -20, 30, 62, '#7fa676') +
        ellipse(0, -30, 26, 70, moss),
    ),
    sunflower(90, 640, 1.25),
    sunflower(190, 690, 1.05),
    sunflower(1500, 660, 1.3),
    sunflower(1408, 720, 1),
    at(
      660,
      690,
      standing({
        coat: blue,
        skin: skins[0],
        hair: '#cfcac0',
        hairStyle: 'bun',
        legs: '#54606b',
        arm: 'out',
      }),
      { scale: 0.85 },
    ),
    at(880, 800, standing({ coat: ochre, skin: skins[2], hair: ink, legs: '#3e4b43' }), {
      scale: 0.92,
      isMirrored: true,
    }),
  ].join('')
}

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
