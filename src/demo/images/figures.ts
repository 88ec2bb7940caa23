import type { Paint } from './shapes'

import {
  at,
  circle,
  cream,
  ellipse,
  ink,
  moss,
  ochre,
  pine,
  rect,
  repeat,
  sage,
  shape,
  stroke,
  wood,
} from './shapes'

type Look = { coat: Paint; skin: Paint; hair: Paint; hairStyle?: 'short' | 'long' | 'bun' | 'bald' }

/** Somebody who stands; the feet are at the origin, and a grown-up is about 300 high. */
export function standing({
  legs = ink,
  arm = 'down',
  ...look
}: Look & { legs?: Paint; arm?: 'down' | 'up' | 'out' }): string {
  const arms = {
    down: stroke('M -46 -198 Q -62 -150 -52 -104 M 46 -198 Q 62 -150 52 -104', look.coat, 30),
    up: stroke('M -46 -198 Q -62 -150 -52 -104 M 44 -200 Q 84 -236 80 -300', look.coat, 28),
    out: stroke('M -46 -198 Q -62 -150 -52 -104 M 44 -196 Q 84 -176 124 -186', look.coat, 28),
  }[arm]
  const hand = { down: [52, -96], up: [80, -312], out: [136, -188] }[arm]
  return [
    ellipse(0, 2, 150, 22, 'rgba(34,48,60,.14)'),
    rect(-32, -118, 28, 118, legs, 10),
    rect(4, -118, 28, 118, legs, 10),
    arms,
    circle(-52, -96, 14, look.skin),
    circle(hand[0] ?? 0, hand[1] ?? 0, 14, look.skin),
    shape('M -52 -206 Q 0 -236 52 -206 L 58 -98 Q 0 -86 -58 -98 Z', look.coat),
    head(look),
  ].join('')
}

/** Somebody behind a table or a bench: head and shoulders, resting on the origin. */
export function seated(look: Look & { arm?: 'none' | 'up' }): string {
  return [
    look.arm === 'up'
      ? stroke('M 54 -66 Q 86 -130 80 -206', look.coat, 28) + circle(80, -222, 16, look.skin)
      : '',
    shape('M -78 0 Q -78 -96 0 -104 Q 78 -96 78 0 Z', look.coat),
    at(0, 118, head(look)),
  ].join('')
}

/** The same from behind. */
export function fromBehind({
  coat,
  hair,
  skin,
  arm = 'none',
}: Look & { arm?: 'none' | 'up' }): string {
  return [
    arm === 'up' ? stroke('M 56 -60 Q 88 -130 82 -208', coat, 30) + circle(82, -226, 17, skin) : '',
    rect(-16, -128, 32, 40, skin, 10),
    shape('M -84 0 Q -84 -92 0 -100 Q 84 -92 84 0 Z', coat),
    ellipse(0, -158, 88, 100, hair),
  ].join('')
}

function head({ skin, hair, hairStyle = 'short' }: Look): string {
  const hairs = {
    short: shape(
      'M -41 -262 Q -46 -312 0 -314 Q 46 -312 41 -262 Q 28 -288 0 -288 Q -28 -288 -41 -262 Z',
      hair,
    ),
    long: shape(
      'M -44 -214 Q -56 -316 0 -316 Q 56 -316 44 -214 Q 40 -284 0 -286 Q -40 -284 -44 -214 Z',
      hair,
    ),
    bun:
      circle(0, -322, 22, hair) +
      shape(
        'M -41 -258 Q -46 -312 0 -314 Q 46 -312 41 -258 Q 26 -290 0 -290 Q -26 -290 -41 -258 Z',
        hair,
      ),
    bald: shape(
      'M -41 -262 Q -42 -282 -34 -290 L -34 -262 Z M 41 -262 Q 42 -282 34 -290 L 34 -262 Z',
      hair,
    ),
  }[hairStyle]
  return [
    rect(-14, -236, 28, 34, skin, 10),
    ellipse(0, -262, 80, 92, skin),
    hairs,
    circle(-14, -258, 4.5, ink),
    circle(14, -258, 4.5, ink),
    stroke('M -12 -238 Q 0 -230 12 -238', ink, 3.5),
  ].join('')
}

export function tree(
  x: number,
  y: number,
  scale: number,
  leaf: Paint = moss,
  trunk: Paint = wood,
): string {
  const crown =
    ellipse(0, -210, 190, 220, leaf) +
    ellipse(-54, -160, 130, 150, leaf) +
    ellipse(58, -150, 120, 140, leaf)
  return at(x, y, rect(-13, -120, 26, 122, trunk, 6) + crown, { scale })
}

export function poplar(x: number, y: number, scale: number, leaf: Paint = pine): string {
  return at(x, y, rect(-8, -60, 16, 62, wood, 4) + ellipse(0, -190, 78, 290, leaf), { scale })
}

type House = {
  width: number
  height: number
  wall: Paint
  roof: Paint
  door?: Paint
  light?: Paint
}

/** A front with a pointed roof, a door and two windows; the left foot is at the origin. */
export function house({ width, height, wall, roof, door = pine, light = cream }: House): string {
  const pane = width * 0.24
  return [
    rect(0, -height, width, height, wall),
    shape(
      `M ${-width * 0.08} ${-height} L ${width / 2} ${-height - width * 0.52} L ${width * 1.08} ${-height} Z`,
      roof,
    ),
    window(width * 0.14, -height + height * 0.16, pane, height * 0.27, light),
    window(width * 0.62, -height + height * 0.16, pane, height * 0.27, light),
    window(width * 0.62, -height * 0.42, pane, height * 0.25, light),
    rect(width * 0.16, -height * 0.44, width * 0.24, height * 0.44, door, 4),
    circle(width * 0.36, -height * 0.21, 4, ochre),
  ].join('')
}

export function window(
  x: number,
  y: number,
  width: number,
  height: number,
  light: Paint = cream,
): string {
  return [
    rect(x - 5, y - 5, width + 10, height + 10, '#fff'),
    rect(x, y, width, height, light),
    rect(x + width / 2 - 2, y, 4, height, '#fff'),
    rect(x, y + height / 2 - 2, width, 4, '#fff'),
  ].join('')
}

export function bicycle(x: number, y: number, scale: number, color: Paint): string {
  const wheel = (cx: number) =>
    `<circle cx="${cx}" cy="-46" r="44" fill="none" stroke="${ink}" stroke-width="7"/>`
  return at(
    x,
    y,
    wheel(0) +
      wheel(140) +
      stroke(
        'M 0 -46 L 52 -46 L 104 -112 L 38 -112 L 0 -46 M 52 -46 L 34 -126 M 140 -46 L 98 -136 L 76 -138 M 22 -128 L 48 -128',
        color,
        8,
      ),
    { scale },
  )
}

export function hedge(x: number, y: number, width: number, height: number): string {
  const bumps = Math.round(width / 60)
  return (
    rect(x, y - height, width, height, moss, 18) +
    repeat(bumps, (index) =>
      circle(
        x + 30 + index * ((width - 60) / (bumps - 1)),
        y - height + 8,
        34,
        index % 2 ? moss : '#668a70',
      ),
    )
  )
}

export function cup(x: number, y: number, scale: number, color: Paint): string {
  return at(x, y, rect(-20, -34, 40, 34, color, 8) + stroke('M 20 -28 Q 38 -24 20 -10', color, 6), {
    scale,
  })
}

export function grass(y: number, color: Paint = sage): string {
  return shape(`M 0 ${y} Q 400 ${y - 26} 800 ${y} T 1600 ${y - 8} L 1600 900 L 0 900 Z`, color)
}
