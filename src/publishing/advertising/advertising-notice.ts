import type { FundsOrigin } from './advertising-words'

/** EU 2024/900, article 12: shown when the party says that the post is political advertising. Ready to be read. */
export type AdvertisingNotice = {
  sponsor: string
  sponsorContact: string
  /** Who controls the sponsor, where somebody does. */
  controller: string | null
  /** Null when the sponsor pays. */
  payer: string | null
  amount: string
  fundsOrigin: string
  period: string
  occasion: string
  /** Null when it is aimed at nobody in particular. */
  targeting: string | null
}

type Stored = {
  isAdvertising?: boolean | null
  sponsorName?: string | null
  sponsorContact?: string | null
  controllerName?: string | null
  payerName?: string | null
  amount?: number | null
  fundsOrigin?: FundsOrigin | null
  periodFrom?: string | null
  periodUntil?: string | null
  occasion?: string | null
  targeting?: string | null
}

/** Null when the post is no advertising. `readingOf` turns a day ("2026-03-18") into Dutch. */
export function noticeOf(
  stored: Stored | null | undefined,
  readingOf: (day: string) => string,
): AdvertisingNotice | null {
  if (stored?.isAdvertising !== true) return null
  const { amount, fundsOrigin, periodFrom, periodUntil } = stored
  return {
    sponsor: stored.sponsorName || notTold,
    sponsorContact: stored.sponsorContact || notTold,
    controller: stored.controllerName || null,
    payer: stored.payerName || null,
    amount: typeof amount === 'number' ? euros.format(amount) : notTold,
    fundsOrigin: fundsOrigin ? fundsOriginWords[fundsOrigin] : notTold,
    period: [periodFrom, periodUntil]
      .map((day) => (day ? readingOf(day) : notTold))
      .join(' tot en met '),
    occasion: stored.occasion || notTold,
    targeting: stored.targeting || null,
  }
}

/** A preview may be read before everything was filled in. */
const notTold = 'niet ingevuld'

const euros = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
})

const fundsOriginWords: Record<FundsOrigin, string> = {
  'privaat-eu': 'particulier, uit de EU',
  'privaat-buiten-eu': 'particulier, van buiten de EU',
  'publiek-eu': 'overheid, uit de EU',
  'publiek-buiten-eu': 'overheid, van buiten de EU',
}
