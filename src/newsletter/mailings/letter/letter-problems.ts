import type { MailingLetter } from './mailing-letter'

/** Gmail cuts a mail off here, and hides what stands under it: who is responsible, and how to stop. */
const mostHtmlBytes = 102_400
/** A reader's own address to stop is longer than the mark that stands for it. */
const ownAddressBytes = 512

/** What keeps a letter from being sent, in Dutch for whoever writes it. */
export function letterProblems({ subject, intro, cards, colophon }: MailingLetter): string[] {
  return [
    ...(subject === '' ? ['De brief heeft nog geen onderwerp.'] : []),
    ...(intro.length === 0 && cards.length === 0
      ? ['De brief is nog leeg. Schrijf een inleiding, of kies een stuk of besluit.']
      : []),
    ...(hasSender(colophon)
      ? []
      : [
          'Het colofon van uw partij is niet af. Er moet in staan wie verantwoordelijk is, met een postadres of een e-mailadres.',
        ]),
  ]
}

export function sizeProblem(html: string): string[] {
  const bytes = mailBytes(html)
  if (bytes < mostHtmlBytes) return []
  const size = Math.ceil(bytes / 1024)
  return [
    `De mail is te groot: ${size} kB. Vanaf 100 kB laat Gmail het einde niet meer zien. Maak de inleiding korter, of kies minder kaarten.`,
  ]
}

/** How large the HTML is for a reader, in bytes. */
export function mailBytes(html: string): number {
  return new TextEncoder().encode(html).length + ownAddressBytes
}

/** Dutch law wants to know who sends it, and an address to say no to (Telecommunicatiewet, article 11.7, paragraph 4). */
function hasSender({ responsible, address, email }: MailingLetter['colophon']): boolean {
  return responsible.trim() !== '' && (address.length > 0 || email !== null)
}
