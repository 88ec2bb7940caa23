const whiteLuminance = 1
/** WCAG 2.2, success criterion 1.4.3, for text of normal size. */
const neededRatio = 4.5

/** Why this colour cannot be a party's accent, in Dutch; null when white text on it is readable enough. */
export function accentProblem(value: unknown): string | null {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value))
    return 'Schrijf de kleur als # met zes tekens, bijvoorbeeld #1d6b3a.'
  const ratio = (whiteLuminance + 0.05) / (luminance(value) + 0.05)
  if (ratio >= neededRatio) return null
  const shown = ratio.toLocaleString('nl-NL', { maximumFractionDigits: 1 })
  return `Witte letters zijn op deze kleur niet goed te lezen (contrast ${shown}, nodig is 4,5). Kies een donkerder kleur.`
}

/** Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
