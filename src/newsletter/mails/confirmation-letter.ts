import type { Letter } from './letter'

type Asked = {
  /** The words that the reader ticked, to the letter. */
  wording: string
  confirmUrl: string
}

/** The subject names nothing that is followed: it shows on locked screens, and a party tells something about its reader. */
export function confirmationLetter({ wording, confirmUrl }: Asked): Letter {
  return {
    subject: 'Bevestig uw aanmelding bij Raadlijn',
    preheader: 'Nog één stap: bevestig dat u dit zelf was.',
    heading: 'Nog één stap',
    blocks: [
      { kind: 'text', text: 'Iemand vulde dit e-mailadres in op Raadlijn en koos hiervoor:' },
      { kind: 'quote', text: wording },
      {
        kind: 'text',
        text: 'Was u dat? Open dan deze link en druk op de knop. Daarna krijgt u onze mails.',
      },
      { kind: 'button', label: 'Ja, dat was ik', url: confirmUrl },
      { kind: 'text', text: 'De link werkt 7 dagen en één keer.' },
      {
        kind: 'text',
        text: 'Was u het niet? Dan hoeft u niets te doen. U krijgt geen mails en wij wissen uw adres na 7 dagen.',
      },
    ],
    reasons: [
      { text: 'U krijgt deze ene mail omdat uw adres op Raadlijn is ingevuld.', ending: null },
    ],
    responsible: null,
  }
}
