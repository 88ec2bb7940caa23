/** Pieces of a drawing, as SVG text. Coordinates are in a field of 1600 by 900. */
export const ink = '#22303c'
export const paper = '#f6f1e4'
export const cream = '#fcf8ee'
export const sky = '#d6e4ea'
export const mist = '#b9cdd3'
export const sage = '#a9bea5'
export const moss = '#5d7f68'
export const pine = '#3b5f50'
export const ochre = '#dba640'
export const brick = '#b7674c'
export const rose = '#dcae9f'
export const blue = '#3f6f94'
export const night = '#1e3246'
export const wood = '#b88a5e'
export const stone = '#d9d2c1'

export const skins = ['#efc9ab', '#c98f69', '#8f5d3e', '#e5b48f'] as const

export type Paint = string

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Paint,
  radius = 0,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`
}

export function circle(x: number, y: number, radius: number, fill: Paint): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
}

export function ellipse(x: number, y: number, width: number, height: number, fill: Paint): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${width / 2}" ry="${height / 2}" fill="${fill}"/>`
}

export function shape(d: string, fill: Paint): string {
  return `<path d="${d}" fill="${fill}"/>`
}

export function stroke(d: string, color: Paint, width: number): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
}

export function at(
  x: number,
  y: number,
  drawing: string,
  { scale = 1, isMirrored = false } = {},
): string {
  return `<g transform="translate(${x} ${y}) scale(${isMirrored ? -scale : scale} ${scale})">${drawing}</g>`
}

export function faded(opacity: number, drawing: string): string {
  return `<g opacity="${opacity}">${drawing}</g>`
}

export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

/** The whole field, from a light top to a lighter horizon. */
export function airFrom(top: Paint, bottom: Paint): string {
  return `<defs><linearGradient id="air" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>${rect(0, 0, 1600, 900, 'url(#air)')}`
}

export function cloud(x: number, y: number, scale: number, fill: Paint = cream): string {
  const puffs = circle(0, 0, 42, fill) + circle(52, -18, 52, fill) + circle(112, 0, 40, fill)
  return at(x, y, faded(0.85, puffs + rect(-42, 0, 194, 42, fill, 21)), { scale })
}
