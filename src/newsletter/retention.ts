/** One thing that is kept about a reader: told on the public page, and erased by the jobs, after the same period. */
export type Retention = {
  what: string
  why: string
  keptMs: number
  /** From when the period counts, behind it: "28 dagen nadat …". */
  from: string
  /** What is left when it is over, if anything. */
  after: string | null
}

const minuteMs = 60 * 1000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/**
 * How long anything about a reader is kept. The one place: jobs erase by these periods, and the page "Wat wij bewaren" is
 * made from these words. In the order in which a reader meets them.
 */
export const retention = {
  clientAddress: {
    what: 'Het internetadres waarvan u een formulier stuurt',
    why: 'Om te tellen hoeveel formulieren er vandaan komen. Zo komt een robot niet ver.',
    keptMs: 10 * minuteMs,
    from: 'na het formulier, alleen in het geheugen van de server',
    after: null,
  },
  botCheck: {
    what: 'Dat een controle tegen robots al is gebruikt',
    why: 'Elke controle telt één keer. Er staat niet bij van wie hij was.',
    keptMs: 30 * minuteMs,
    from: 'nadat u het formulier kreeg',
    after: null,
  },
  form: {
    what: 'Het formulier dat u instuurde, met uw adres versleuteld',
    why: 'Tot de mail erover is geschreven. Dat duurt meestal een paar seconden.',
    keptMs: 7 * dayMs,
    from: 'na het formulier, als het door een storing niet lukt',
    after: null,
  },
  unconfirmed: {
    what: 'Een aanmelding die u niet bevestigt, met uw adres versleuteld',
    why: 'Zo lang werkt de link in de mail waarmee u bevestigt.',
    keptMs: 7 * dayMs,
    from: 'na de aanmelding',
    after: null,
  },
  readerLink: {
    what: 'De link naar uw voorkeuren',
    why: 'Om te weten dat de pagina van u is. U hebt geen wachtwoord nodig.',
    keptMs: 2 * hourMs,
    from: 'nadat u erom vroeg',
    after: null,
  },
  address: {
    what: 'Uw e-mailadres, versleuteld',
    why: 'Om u te mailen over wat u volgt. Daarna nog even, om een vergissing of klacht te kunnen uitzoeken.',
    keptMs: 28 * dayMs,
    from: 'nadat u met alles bent gestopt',
    after:
      'Wat u volgde en waar u toestemming voor gaf, zonder adres. Niemand kan nog zien dat u het was.',
  },
  mailText: {
    what: 'De tekst van een mail over nieuws',
    why: 'Om een mail die niet aankwam nog eens te kunnen sturen.',
    keptMs: 7 * dayMs,
    from: 'nadat het nieuws er was',
    after: null,
  },
  delivery: {
    what: 'Dat wij u een mail stuurden, en of die aankwam',
    why: 'Om niemand dubbel te mailen, en te stoppen bij een adres dat niet meer bestaat.',
    keptMs: 90 * dayMs,
    from: 'na de mail',
    after: 'Alleen een aantal: hoeveel mails een nieuwsbrief telde, en hoeveel er aankwamen.',
  },
} as const satisfies Record<string, Retention>

export const unconfirmedKeptMs = retention.unconfirmed.keptMs
export const addressKeptMs = retention.address.keptMs
export const deliveryKeptMs = retention.delivery.keptMs
export const mailTextKeptMs = retention.mailText.keptMs

/** "28 dagen", "2 uur", "30 minuten". */
export function periodWords(ms: number): string {
  if (ms % dayMs === 0) return `${ms / dayMs} dagen`
  if (ms % hourMs === 0) return `${ms / hourMs} uur`
  return `${Math.round(ms / minuteMs)} minuten`
}
