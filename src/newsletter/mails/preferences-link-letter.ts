import type { Letter } from './letter'

type Asked = {
  url: string
  /** How long the link works. */
  hours: number
}

/** Names nothing that is followed: it shows on locked screens, and whoever asked may not be who reads. */
export function preferencesLinkLetter({ url, hours }: Asked): Letter {
  return {
    subject: 'Uw voorkeuren bij Raadlijn',
    preheader: 'Met deze link ziet en verandert u wat u van ons krijgt.',
    heading: 'Uw voorkeuren',
    blocks: [
      {
        kind: 'text',
        text: 'U vroeg om een link naar uw voorkeuren. Daar ziet u welke mails u krijgt en wat wij van u bewaren. U kunt er ook stoppen, of alles laten wissen.',
      },
      { kind: 'button', label: 'Bekijk mijn voorkeuren', url },
      { kind: 'text', text: `De link werkt ${hours === 1 ? '1 uur' : `${hours} uur`}.` },
      {
        kind: 'text',
        text: 'Geef deze mail niet door: wie de link heeft, kan uw voorkeuren zien. Vroeg u niets aan? Dan hoeft u niets te doen.',
      },
    ],
    reasons: [
      {
        text: 'U krijgt deze ene mail omdat uw adres is ingevuld bij de voorkeuren van Raadlijn.',
        ending: null,
      },
    ],
    responsible: null,
  }
}
