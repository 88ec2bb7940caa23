export const mostListBytes = 5_000_000
export const mostListRows = 20_000

export const listColumns = [
  'email',
  'toestemming_op',
  'toestemming_tekst',
  'toestemming_bron',
] as const
export type ListColumn = (typeof listColumns)[number]

/** A file to begin with: one line with evidence, one without. The addresses can never belong to anybody (RFC 2606). */
export const exampleList = [
  listColumns.join(';'),
  'naam@voorbeeld.example;14-03-2025;"Ja, ik wil de nieuwsbrief van de partij per e-mail ontvangen.";aanmeldkaart braderie 2025',
  'ander@voorbeeld.example;;;',
  '',
].join('\r\n')
