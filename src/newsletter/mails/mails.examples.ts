import type { PostNews, StepNews } from '../alerts/alert-content'
import type { MailingLetter } from '../mailings/letter/mailing-letter'
import type { Target } from '../targets'
import type { MailTemplate } from './mail-template'

import { wordingFor } from '../consent/wording'
import { mailingTemplate } from '../mailings/letter/mailing-template.email'

import { alertTemplate } from './alert-template.email'
import { alreadyFollowingLetter } from './already-following-letter'
import { confirmationLetter } from './confirmation-letter'
import { digestTemplate } from './digest-template.email'
import { letterTemplate } from './letter-template.email'
import { preferencesLinkLetter } from './preferences-link-letter'

const siteUrl = 'https://raadlijn.example'
const sender = { siteUrl, contact: 'post@raadlijn.example' }
const wording = wordingFor({ kind: 'party', name: 'Dorpspartij' }).text
const dossier: Target = { kind: 'dossier', id: 'd1', name: 'Welzijnswerk in Gemert-Bakel' }
const party: Target = { kind: 'party', id: 'p1', name: 'Dorpspartij' }

export const postNews: PostNews = {
  item: 'post',
  event: 'gepubliceerd',
  title: 'Houd de dorpsondersteuner dicht bij de mensen',
  lead: 'Wie hulp nodig heeft, moet iemand in het dorp kennen. Daarom blijven wij erbij.',
  url: `${siteUrl}/partijen/dorpspartij/houd-de-dorpsondersteuner`,
  party: {
    name: 'Dorpspartij',
    senderName: null,
    replyTo: 'fractie@dorpspartij.example',
    responsible: 'het bestuur, Dorpspartij, Markt 1, Gemert',
  },
  stances: [{ label: 'Voor, onder voorwaarden', on: 'Keuze voor Lumens' }],
  correction: null,
  isAdvertising: false,
}

const stepNews: StepNews = {
  item: 'step',
  event: 'gewijzigd',
  title: 'Besluit van de raad over de visie op zorg',
  summary: 'De raad besluit later dan gepland over de visie op de nieuwe taken.',
  url: `${siteUrl}/besluiten/raad-visie-op-zorg`,
  when: '8 mei 2013',
  wasWhen: '22 april 2013',
  whyMoved: 'Het advies van de cliëntenraad kwam later.',
  moveSource: 'https://www.zutphen.nl/brief',
  by: 'Gemeenteraad',
  status: 'Verwacht',
  isCalledOff: false,
  outcome: null,
  dossiers: ['Visie op zorg'],
}

/** An issue with everything in it that an issue can have. */
export const fullIssue: MailingLetter = {
  subject: 'Wat er in januari verandert in het welzijnswerk',
  preheader: 'De raad besloot, en wij vroegen naar de vrijwilligers.',
  siteUrl,
  archiveUrl: `${siteUrl}/nieuwsbrief/archief/wat-er-in-januari-verandert`,
  party: {
    id: 'p1',
    name: 'Dorpspartij Gemert-Bakel',
    slogan: 'Sterk op de inhoud.',
    accent: '#1d6b3a',
    url: `${siteUrl}/partijen/dorpspartij`,
    logo: {
      src: `${siteUrl}/api/media/file/logo.png`,
      width: 160,
      height: 56,
      alt: 'Dorpspartij',
    },
    support: { label: 'Word lid van de Dorpspartij', url: 'https://dorpspartij.example/lid' },
    senderName: 'Dorpspartij Gemert-Bakel',
    replyTo: 'fractie@dorpspartij.example',
  },
  colophon: {
    responsible: 'Bestuur Dorpspartij',
    address: ['Markt 1', '5421 AA Gemert'],
    email: 'bestuur@dorpspartij.example',
  },
  intro: [
    { kind: 'paragraph', parts: [words('Beste inwoner,')] },
    {
      kind: 'paragraph',
      parts: [
        words('Op 1 januari gaat het welzijnswerk naar een nieuwe organisatie. Wij waren '),
        { ...words('voor, onder voorwaarden'), isBold: true },
        words('. Wat u daarvan merkt, leest u in '),
        {
          kind: 'link',
          href: `${siteUrl}/dossiers/welzijnswerk`,
          parts: [words('het dossier met alle stappen')],
        },
        words('.'),
      ],
    },
    {
      kind: 'list',
      isOrdered: false,
      items: [
        { parts: [words('Uw vaste dorpsondersteuner blijft.')], list: null },
        {
          parts: [words('Voor schuldhulp belt u een ander nummer:')],
          list: {
            kind: 'list',
            isOrdered: true,
            items: [
              { parts: [words('overdag de gemeente,')], list: null },
              {
                parts: [{ ...words('’s avonds'), isItalic: true }, words(' de huisarts.')],
                list: null,
              },
            ],
          },
        },
      ],
    },
    {
      kind: 'paragraph',
      parts: [
        words('Vragen? '),
        {
          kind: 'link',
          href: 'mailto:fractie@dorpspartij.example',
          parts: [words('Mail de fractie')],
        },
        words('.'),
        { kind: 'break' },
        words('Bart van Oort'),
      ],
    },
  ],
  cards: [
    {
      kind: 'stuk',
      id: 's1',
      label: 'Standpunt',
      title: 'Houd de dorpsondersteuner dicht bij de mensen',
      lead: 'Wie hulp nodig heeft, moet iemand in het dorp kennen. Daarom blijven wij erbij.',
      publishedOn: '12 november 2020',
      url: `${siteUrl}/partijen/dorpspartij/houd-de-dorpsondersteuner`,
      picture: {
        src: `${siteUrl}/api/media/file/dorpshuis-share.jpg`,
        width: 552,
        height: 290,
        alt: 'Vrijwilligers drinken koffie in het dorpshuis van Bakel.',
      },
      stances: [
        {
          sign: '±',
          label: 'Voor, onder voorwaarden',
          on: 'Keuze voor Lumens',
          conditions: 'de dorpsondersteuners blijven onafhankelijk.',
          conditionsLabel: 'Voorwaarden:',
        },
      ],
      isAdvertising: false,
    },
    {
      kind: 'besluit',
      id: 'b1',
      label: 'Raadsbesluit',
      title: 'De raad kiest voor een stichting voor dorpsondersteuners',
      when: 'december 2020',
      status: 'Gebeurd',
      outcome: 'Aangenomen',
      by: 'Gemeenteraad',
      summary: 'Achttien dorpsondersteuners werken voortaan voor een eigen stichting.',
      url: `${siteUrl}/besluiten/stichting-dorpsondersteuners`,
    },
    {
      kind: 'stuk',
      id: 's2',
      label: 'Nieuws',
      title: 'Kom naar onze avond over welzijn',
      lead: 'Op dinsdag praten wij met inwoners in het gemeenschapshuis.',
      publishedOn: '20 november 2020',
      url: `${siteUrl}/partijen/dorpspartij/avond-over-welzijn`,
      picture: null,
      stances: [],
      isAdvertising: true,
    },
  ],
}

/** One mail of each kind, and of what makes it look different: looked at, and held against what mail programs can show. */
export async function mailExamples(): Promise<Record<string, MailTemplate>> {
  const confirmUrl = `${siteUrl}/nieuwsbrief/bevestigen?token=t`
  const endingUrl = `${siteUrl}/nieuwsbrief/opzeggen?token=t`
  const gone = { ...postNews, url: null, lead: '', stances: [] }
  const corrected = { ...postNews, correction: 'Het bedrag is 1 miljoen per jaar.' }
  return {
    bevestiging: await letterTemplate(confirmationLetter({ wording, confirmUrl }), sender),
    'volgt al': await letterTemplate(
      alreadyFollowingLetter({
        wording,
        endingUrl,
        preferencesUrl: `${siteUrl}/nieuwsbrief/voorkeuren`,
      }),
      sender,
    ),
    voorkeuren: await letterTemplate(
      preferencesLinkLetter({ url: `${siteUrl}/nieuwsbrief/voorkeuren?token=t`, hours: 1 }),
      sender,
    ),
    'stuk gepubliceerd': await alertTemplate(postNews, [dossier, party], sender),
    'stuk gecorrigeerd': await alertTemplate(
      { ...corrected, event: 'gecorrigeerd' },
      [party],
      sender,
    ),
    'stuk ingetrokken': await alertTemplate({ ...gone, event: 'ingetrokken' }, [dossier], sender),
    'politieke reclame': await alertTemplate({ ...postNews, isAdvertising: true }, [party], sender),
    'stap nieuw': await alertTemplate(
      { ...stepNews, event: 'nieuw', wasWhen: null },
      [dossier],
      sender,
    ),
    'stap verschoven': await alertTemplate(stepNews, [dossier], sender),
    'stap gaat niet door': await alertTemplate(
      { ...stepNews, status: 'Gaat niet door', isCalledOff: true },
      [dossier],
      sender,
    ),
    overzicht: await digestTemplate(
      {
        frequency: 'week',
        day: '24 november 2026',
        news: [
          { content: postNews, targets: [dossier, party] },
          { content: { ...postNews, isAdvertising: true }, targets: [party] },
          { content: stepNews, targets: [dossier] },
          { content: { ...gone, event: 'ingetrokken' }, targets: [party] },
        ],
      },
      [dossier, party],
      sender,
    ),
    uitgave: await mailingTemplate(fullIssue),
    'uitgave zonder beeld': await mailingTemplate(bareIssue),
  }
}

/** Of a party that filled in no more than it had to, in the palest colour that it may choose. */
export const bareIssue: MailingLetter = {
  ...fullIssue,
  preheader: '',
  party: { ...fullIssue.party, accent: '#767676', logo: null, slogan: null, support: null },
  colophon: { ...fullIssue.colophon, address: [] },
  cards: fullIssue.cards.slice(1, 2),
}

function words(text: string) {
  return { kind: 'text', text, isBold: false, isItalic: false } as const
}
