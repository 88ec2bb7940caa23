import type { AdvertisingNotice } from './advertising-notice'

import { advertisingLabel } from './advertising-words'

/** What the Regulation asks for, besides the label and the sponsor, in the order in which a reader meets it. */
export function noticeFacts(notice: AdvertisingNotice): { label: string; value: string }[] {
  const facts = [
    ['Te bereiken via', notice.sponsorContact],
    ['Zeggenschap', notice.controller],
    ['Betaald door', notice.payer ?? notice.sponsor],
    ['Bedrag', notice.amount],
    ['Herkomst van het geld', notice.fundsOrigin],
    ['Te zien', notice.period],
    ['Hoort bij', notice.occasion],
    ['Gericht op groepen', notice.targeting ?? 'Nee'],
  ]
  return facts.flatMap(([label, value]) => (label && value ? [{ label, value }] : []))
}

/** The same as one line of plain text, where there is no page around it. */
export function noticeLine(notice: AdvertisingNotice): string {
  const facts = noticeFacts(notice).map(({ label, value }) => `${label}: ${value}.`)
  return [
    `${advertisingLabel}. Voor dit stuk is betaald. In opdracht van ${notice.sponsor}.`,
    ...facts,
  ].join(' ')
}
