import type { Stance } from './stance-words'

type StanceLabel = {
  /** As a label of its own. */
  text: string
  /** In a sentence of the party itself: "Wij zijn voor". */
  own: string
  /** Never shown without its words, as colour never is. */
  sign: string
}

/** How a reader gets to see a stance. */
export const stanceLabels: Record<Stance, StanceLabel> = {
  voor: { text: 'Voor', own: 'Wij zijn voor', sign: '✓' },
  tegen: { text: 'Tegen', own: 'Wij zijn tegen', sign: '✕' },
  voorwaardelijk: {
    text: 'Voor, onder voorwaarden',
    own: 'Wij zijn voor, onder voorwaarden',
    sign: '±',
  },
  'voorlopig-voor': { text: 'Voorlopig voor', own: 'Wij zijn voorlopig voor', sign: '✓' },
  afwachtend: { text: 'Wacht nog af', own: 'Wij wachten nog af', sign: '…' },
}

/** What stands before the remark of a party beside its stance; only conditions are called so. */
export function conditionsWords(stance: Stance): string {
  return stance === 'voorwaardelijk' ? 'Voorwaarden:' : 'Daarbij geldt:'
}

/** Said out loud wherever parties are compared; silence is not a stance, and not a blank either. */
export const silenceWords = 'heeft hierover niets gepubliceerd'
