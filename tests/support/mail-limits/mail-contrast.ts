import type { ParsedMail } from './parsed-mail'

import { declarations, inlineStyle, nameOf, styleSheet } from './parsed-mail'

/** `inverted`: a mail program that knows nothing of our dark scheme, and turns light into dark by itself. */
export type Scheme = 'light' | 'dark' | 'inverted'

/** WCAG 2.2, success criterion 1.4.3, for text of normal size. */
const neededRatio = 4.5

/** Words that cannot be read well, with what they stand on; computed from the styles that a mail program gets. */
export function palePlaces({ elements, html }: ParsedMail, scheme: Scheme): string[] {
  const rules = scheme === 'dark' ? darkRules(html) : new Map<string, Map<string, string>>()
  return elements.filter(hasWords).flatMap((element) => {
    const found = [
      nearest(element, 'color', rules) ?? '#000000',
      nearest(element, 'background-color', rules) ?? (scheme === 'dark' ? '#000000' : '#ffffff'),
    ].map(scheme === 'inverted' ? inverted : (colour) => colour)
    const [words = '', ground = ''] = found
    const ratio = contrast(words, ground)
    return ratio >= neededRatio
      ? []
      : [`${words} on ${ground} (${ratio.toFixed(2)}): ${nameOf(element)}`]
  })
}

function hasWords(element: Element): boolean {
  if (element.tagName === 'IMG') return (element.getAttribute('alt') ?? '') !== ''
  const isHidden =
    inlineStyle(element).get('display') === 'none' || element.closest('[data-skip-in-text]')
  return (
    !isHidden &&
    [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
    )
  )
}

type Rules = ReadonlyMap<string, ReadonlyMap<string, string>>

function nearest(element: Element | null, property: string, rules: Rules): string | null {
  if (element === null) return null
  const classes = (element.getAttribute('class') ?? '').split(' ')
  const told = classes.flatMap((name) => rules.get(name)?.get(property) ?? [])
  const own = told.at(-1) ?? inlineStyle(element).get(property)
  return own ?? nearest(element.parentElement, property, rules)
}

function darkRules(html: string): Rules {
  const [, dark = ''] = styleSheet(html).split('@media (prefers-color-scheme:dark)')
  return new Map(
    [...dark.matchAll(/\.([\w-]+)\{([^}]*)\}/g)].map(([, name = '', body = '']) => [
      name,
      declarations(body.replaceAll('!important', '')),
    ]),
  )
}

/** Light for dark in the same colour: the lightness of HSL turned around. */
function inverted(hex: string): string {
  const channels = channelsOf(hex)
  const shift = 255 - Math.max(...channels) - Math.min(...channels)
  return `#${channels.map((channel) => (channel + shift).toString(16).padStart(2, '0')).join('')}`
}

function contrast(one: string, other: string): number {
  const [high = NaN, low = NaN] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = channelsOf(hex).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(hex: string): number[] {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Not a colour of six digits: ${hex}`)
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
}
