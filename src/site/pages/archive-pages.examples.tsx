import type { ArchivedIssue, IssueTeaser } from '@/newsletter/view'
import type { Examples } from '../preview/example'

import { dorpspartij, dorpspartijMark } from '../preview/gemert-bakel'
import { onePage, sampleSite } from '../preview/sample'
import { withLongName } from '../preview/voorbeeldstad'

import { ArchivePage } from './archive-page'
import { IssuePage } from './issue-page'

const site = sampleSite()

const teaser: IssueTeaser = {
  slug: '2026-11-20-de-raad-besluit-over-welzijn',
  subject: 'De raad besluit over welzijn',
  preheader: 'Wat er verandert voor het dorpshuis, en wat wij daarvan vinden.',
  party: dorpspartijMark,
  sentOn: '20 november 2026',
  sentAt: '2026-11-20T17:00:00.000Z',
}

const long: IssueTeaser = {
  ...teaser,
  slug: '2026-10-01-meerjarenbegroting',
  subject:
    'Meerjarenbegrotingsbehandelingsvergadering: alles wat u over de welzijnsvoorzieningen wilde weten',
  preheader: '',
  party: withLongName,
}

const words = (text: string) => ({ kind: 'text' as const, text, isBold: false, isItalic: false })

const issue: ArchivedIssue = {
  ...teaser,
  intro: [
    {
      kind: 'paragraph',
      parts: [
        words('Donderdag besluit de raad. Lees vooraf '),
        {
          kind: 'link',
          href: 'https://raadlijn.example/dossiers/welzijnswerk-gemert-bakel',
          parts: [words('het hele dossier')],
        },
        words('.'),
      ],
    },
    {
      kind: 'list',
      isOrdered: false,
      items: [
        { parts: [words('Het dorpshuis blijft open.')], list: null },
        { parts: [words('De bus rijdt vaker.')], list: null },
      ],
    },
  ],
  cards: [
    {
      kind: 'stuk',
      id: 'p1',
      label: 'Standpunt',
      title: 'Het dorpshuis is van iedereen',
      lead: 'Waarom wij voor het voorstel stemmen.',
      publishedOn: '18 november 2026',
      url: 'https://raadlijn.example/partijen/dorpspartij/dorpshuis',
      picture: null,
      stances: [],
      isAdvertising: true,
    },
    { kind: 'ingetrokken' },
    {
      kind: 'besluit',
      id: 'd1',
      label: 'Raadsbesluit',
      title: 'De raad stelt het beleidsplan vast',
      when: '26 november 2026',
      status: 'Verwacht',
      outcome: null,
      by: 'Gemeenteraad',
      summary: 'Het plan voor de komende vier jaar.',
      url: 'https://raadlijn.example/besluiten/beleidsplan',
    },
  ],
}

/** Letters that were sent: the list of all, of one party, and one letter. */
export const archivePageExamples = {
  nieuwsbrieven: <ArchivePage site={site} party={null} issues={[teaser, long]} paging={onePage} />,
  'nieuwsbrieven-leeg': (
    <ArchivePage site={site} party={withLongName} issues={[]} paging={onePage} />
  ),
  'nieuwsbrief-uit-archief': <IssuePage site={site} party={dorpspartij} issue={issue} />,
  'nieuwsbrief-uit-archief-lang': (
    <IssuePage
      site={site}
      party={withLongName}
      issue={{ ...issue, ...long, intro: [], cards: [] }}
    />
  ),
} satisfies Examples
