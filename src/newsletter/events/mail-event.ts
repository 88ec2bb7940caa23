/** What a provider can tell about a mail that it accepted. The words that are stored. */
export const mailEventKinds = [
  'bezorgd',
  'vertraagd',
  'terug-tijdelijk',
  'terug-blijvend',
  'klacht',
  'geblokkeerd',
  'mislukt',
] as const
export type MailEventKind = (typeof mailEventKinds)[number]
