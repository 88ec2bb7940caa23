/**
 * What became of one issue, in readers. `accepted`: taken by the provider, whatever came after. `delivered`: arrived, also
 * when it was then reported as spam. What is not in `accepted`, `failed`, `lapsed` or `uncertain` still waits.
 */
export const mailingNumbers = [
  'recipients',
  'accepted',
  'delivered',
  'bounced',
  'complained',
  'unsubscribed',
  'failed',
  'lapsed',
  'uncertain',
] as const
export type MailingCounts = Record<(typeof mailingNumbers)[number], number>

/** Deliveries by their own state; those `gebundeld` are told apart by the state of their batch. */
export type CountedRows = {
  verzonden: number
  bezorgd: number
  teruggekomen: number
  klacht: number
  mislukt: number
  vervallen: number
  onzeker: number
  all: number
  unsubscribed: number
  bundled: { all: number; wacht: number; mislukt: number; vervallen: number; onbeslist: number }
}

export function mailingCounts({ bundled, ...rows }: CountedRows): MailingCounts {
  const bundledAccepted =
    bundled.all - bundled.wacht - bundled.mislukt - bundled.vervallen - bundled.onbeslist
  return {
    recipients: rows.all,
    accepted: rows.verzonden + rows.bezorgd + rows.teruggekomen + rows.klacht + bundledAccepted,
    delivered: rows.bezorgd + rows.klacht,
    bounced: rows.teruggekomen,
    complained: rows.klacht,
    unsubscribed: rows.unsubscribed,
    failed: rows.mislukt + bundled.mislukt,
    lapsed: rows.vervallen + bundled.vervallen,
    uncertain: rows.onzeker + bundled.onbeslist,
  }
}
