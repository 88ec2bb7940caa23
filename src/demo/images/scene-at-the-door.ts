import { standing, window } from './figures'
import {
  at,
  circle,
  cream,
  ellipse,
  ink,
  moss,
  night,
  ochre,
  pine,
  rect,
  repeat,
  shape,
  skins,
  stroke,
} from './shapes'

export function atTheDoor(): string {
  return [
    rect(0, 0, 1600, 900, '#b5654b'),
    repeat(22, (row) =>
      repeat(17, (column) =>
        rect(
          column * 100 - (row % 2) * 50,
          row * 42,
          94,
          36,
          (row * 7 + column * 3) % 5 === 0 ? '#ad5d44' : '#ba6c52',
          3,
        ),
      ),
    ),
    rect(820, 110, 440, 700, '#f2ead8'),
    rect(852, 142, 376, 668, '#5a4a44'),
    rect(852, 142, 376, 668, '#f1d9a2'),
    rect(1120, 220, 74, 100, '#e3c283', 4),
    rect(1128, 228, 58, 84, '#c9d9d6'),
    shape('M 852 142 L 760 186 L 760 842 L 852 810 Z', pine),
    circle(784, 520, 9, ochre),
    rect(784, 260, 46, 120, '#4d7564', 6),
    window(210, 210, 300, 320, '#dfe9ea'),
    shape(
      'M 210 210 L 300 210 Q 292 360 214 520 L 210 520 Z M 510 210 L 420 210 Q 428 360 506 520 L 510 520 Z',
      'rgba(255,255,255,.8)',
    ),
    at(
      360,
      560,
      rect(-176, 0, 352, 26, '#8d4b38', 4) +
        repeat(7, (index) =>
          at(
            -140 + index * 46,
            2,
            stroke('M 0 0 L 0 -40', moss, 6) +
              circle(0, -50, 20, index % 2 ? ochre : '#e9b9aa') +
              circle(0, -50, 8, '#fff'),
          ),
        ),
    ),
    rect(1306, 190, 108, 74, cream, 8),
    stroke(
      'M 1338 216 L 1346 210 L 1346 246 M 1366 218 Q 1372 206 1382 212 Q 1390 222 1366 246 L 1388 246',
      ink,
      5,
    ),
    rect(1330, 430, 40, 62, '#e3dac6', 8),
    circle(1350, 461, 10, ochre),
    rect(0, 808, 1600, 92, '#cfc6b2'),
    rect(790, 800, 500, 30, '#e3dac6', 4),
    at(
      1050,
      806,
      standing({
        coat: '#5f7480',
        skin: skins[0],
        hair: '#dcd8ce',
        hairStyle: 'bald',
        legs: '#4b4a52',
        arm: 'up',
      }),
      { scale: 1.75, isMirrored: true },
    ),
    at(
      600,
      862,
      standing({
        coat: ochre,
        skin: skins[1],
        hair: '#3b2a22',
        hairStyle: 'long',
        legs: night,
        arm: 'out',
      }),
      { scale: 1.72 },
    ),
    at(
      516,
      708,
      stroke('M -26 -70 Q 0 -116 26 -70', '#7d4a58', 11) +
        rect(-56, -72, 112, 122, '#7d4a58', 12) +
        rect(-20, -28, 40, 24, '#a56f7e', 5),
    ),
    at(
      1420,
      812,
      shape('M -66 0 L -52 -96 L 52 -96 L 66 0 Z', '#8f5341') +
        ellipse(0, -150, 150, 130, moss) +
        ellipse(-48, -110, 90, 80, '#6f9668') +
        ellipse(54, -120, 90, 90, '#668a70'),
    ),
  ].join('')
}
