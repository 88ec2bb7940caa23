/** The words that are stored. A mailing that was approved and is edited again goes back to `concept`, as posts do. */
export const mailingStages = [
  'concept',
  'ter-beoordeling',
  'goedgekeurd',
  'gepland',
  'bezig',
  'gepauzeerd',
  'verzonden',
  'geannuleerd',
] as const
export type MailingStage = (typeof mailingStages)[number]
