import type {
  DossierOverview,
  ShownDate,
  ShownInvolvement,
  ShownSource,
  TimelineStep,
} from '@/decisions/view'
import type { PartyMark, PartySite, ShownImage } from '@/parties/view'
import type { SiteContext } from '../site-context'

// Factories for examples: what an example is not about has a plain value.

/** A dossier with all its steps in full, from which an example takes what its page shows. */
export type SampleDossier = Omit<DossierOverview, 'steps' | 'involved' | 'sources'> & {
  steps: readonly TimelineStep[]
  involved: readonly ShownInvolvement[]
  sources: readonly ShownSource[]
}

/** A list that fits on one page. */
export const onePage = { page: 1, pageCount: 1, total: 3 }

export const sampleSite = (today = '2026-11-21'): SiteContext => ({
  origin: 'https://raadlijn.example',
  today,
  pages: [
    { title: 'Over Raadlijn', path: '/over-raadlijn' },
    { title: 'Privacy', path: '/privacy' },
    { title: 'Toegankelijkheid', path: '/toegankelijkheid' },
  ],
})

const monthNames =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  )

/** "2016-01-12" and "2016-01" in words; for anything vaguer use `vague`. */
export function day(iso: string): ShownDate {
  const [year = '', month = '', date] = iso.split('-')
  const name = monthNames[Number(month) - 1] ?? ''
  const number = date === undefined ? '' : `${Number(date)} `
  return {
    text: `${number}${name} ${year}`,
    short: `${number}${name.slice(0, 3)} ${year}`,
    edtf: iso,
    sortFrom: date === undefined ? `${iso}-01` : iso,
    sortTo: date === undefined ? `${iso}-28` : iso,
    year,
  }
}

export const vague = (
  text: string,
  edtf: string,
  sortFrom: string | null,
  sortTo: string | null,
): ShownDate => ({
  text,
  short: text,
  edtf,
  sortFrom,
  sortTo,
  year: (sortFrom ?? sortTo)?.slice(0, 4) ?? null,
})

export const step = (
  overrides: Partial<TimelineStep> & Pick<TimelineStep, 'slug' | 'title' | 'when'>,
): TimelineStep => ({
  summary: null,
  earlierPlans: [],
  kind: 'collegebesluit',
  stage: 'voorbereiding',
  status: 'gehouden',
  outcome: null,
  followUp: null,
  isAuthoritative: false,
  bodyName: 'College van B en W',
  bodySlug: 'college',
  municipality: null,
  sourceCount: 1,
  isDisputed: false,
  ...overrides,
})

export const party = (
  name: string,
  seats: number | null,
  accent = '#0b4f8a',
  shortName = name,
): PartyMark => ({
  name,
  shortName,
  slug: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
  accent,
  seats,
})

export const partySite = (mark: PartyMark, overrides: Partial<PartySite> = {}): PartySite => ({
  ...mark,
  municipality: { name: 'Voorbeeldstad', slug: 'voorbeeldstad' },
  slogan: null,
  logo: null,
  support: null,
  responsible: `bestuur ${mark.name}`,
  ...overrides,
})

export const sampleImage = (overrides: Partial<ShownImage> = {}): ShownImage => ({
  src: '/assets/voorbeeld.svg',
  srcSet: '',
  width: 1600,
  height: 900,
  alt: 'Tekening van een gemeentehuis aan een plein met bomen',
  caption: null,
  credit: null,
  ...overrides,
})
