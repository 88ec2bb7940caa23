import type { Letter } from './letter'

type Following = {
  wording: string
  endingUrl: string
  /** Where a link to one's own page is asked for: the form changed nothing, whatever was chosen in it. */
  preferencesUrl: string
}

/** Only this mail tells that an address is known; the page never does. */
export function alreadyFollowingLetter({ wording, endingUrl, preferencesUrl }: Following): Letter {
  return {
    subject: 'U bent al aangemeld bij Raadlijn',
    preheader: 'U hoeft niets te doen.',
    heading: 'U bent al aangemeld',
    blocks: [
      {
        kind: 'text',
        text: 'Uw e-mailadres werd opnieuw ingevuld op Raadlijn. U gaf hiervoor al toestemming:',
      },
      { kind: 'quote', text: wording },
      { kind: 'text', text: 'U hoeft niets te doen. De mails komen zoals u gewend bent.' },
      {
        kind: 'text',
        text: 'Wilt u vaker of minder vaak mail? Vraag dan een link naar uw voorkeuren.',
      },
      { kind: 'button', label: 'Naar uw voorkeuren', url: preferencesUrl },
    ],
    reasons: [
      {
        text: 'U krijgt deze ene mail omdat uw adres op Raadlijn is ingevuld. Wilt u stoppen met volgen?',
        ending: { label: 'Stop hiermee', url: endingUrl },
      },
    ],
    responsible: null,
  }
}
