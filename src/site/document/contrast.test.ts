import { expect, test } from 'vitest'

import { tokensCss } from './tokens.css'

type Rgb = [number, number, number]

const [light = '', dark = ''] = tokensCss.split('@media (prefers-color-scheme: dark)')
const tokens = { light: tokensOf(light), dark: { ...tokensOf(light), ...tokensOf(dark) } }
const black = '#000000'
/** The lightest grey that a party may choose: 4.5 to 1 under white. */
const faintest = '#767676'

const texts = ['ink', 'soft', 'voor', 'tegen', 'voorwaardelijk', 'afwachtend', 'fault']
const grounds = ['paper', 'wash']

test.each(['light', 'dark'] as const)('all words are readable in the %s scheme', (scheme) => {
  for (const text of texts) {
    for (const ground of grounds) {
      const ratio = contrast(rgb(tokens[scheme][text]), rgb(tokens[scheme][ground]))
      expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  }
})

test.each([black, faintest, '#b71c1c', '#0b4f8a'])(
  'links and buttons in %s are readable everywhere',
  (accent) => {
    const linkLight = mix(rgb(accent), [0, 0, 0], 0.86)
    const accentDark = mix(rgb(accent), [255, 255, 255], 0.45)
    for (const ground of grounds) {
      expect(contrast(linkLight, rgb(tokens.light[ground]))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(accentDark, rgb(tokens.dark[ground]))).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(rgb(accent), rgb(tokens.light['on-accent']))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(accentDark, rgb(tokens.dark['on-accent']))).toBeGreaterThanOrEqual(4.5)
  },
)

test.each(['light', 'dark'] as const)('edges of fields stand out in the %s scheme', (scheme) => {
  for (const ground of grounds) {
    expect(contrast(rgb(tokens[scheme].line), rgb(tokens[scheme][ground]))).toBeGreaterThanOrEqual(
      3,
    )
  }
})

function tokensOf(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

function rgb(hex = ''): Rgb {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) =>
    parseInt(full.slice(at, at + 2), 16),
  )
  return [red, green, blue]
}

function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const [red = NaN, green = NaN, blue = NaN] = one.map(
    (channel, at) => channel * share + (other[at] ?? NaN) * (1 - share),
  )
  return [red, green, blue]
}

function contrast(one: Rgb, other: Rgb): number {
  const [high = NaN, low = NaN] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(color: Rgb): number {
  const [red = NaN, green = NaN, blue = NaN] = color.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
