import { house, poplar, standing, tree, window } from './figures'
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
  moss,
  ochre,
  pine,
  rect,
  repeat,
  sage,
  shape,
  skins,
  sky,
  stroke,
} from './shapes'

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
