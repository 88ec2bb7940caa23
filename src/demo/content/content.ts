import type { BodyKind, DossierStatus, MeetingStatus, OrganisationKind } from '@/decisions/view'
import type { PostType, Stance } from '@/publishing/view'
import type { SceneName } from '../images/scenes'
import type { InvolvedContent, SourceText, StepContent } from './step-content'
import type { BodyPart, FuzzyText } from './writing'

/** Demo content as it is written down: everything points at everything else by slug. */
export type Chapter = {
  municipalities: MunicipalityContent[]
  bodies: BodyContent[]
  parties: PartyContent[]
  people: PersonContent[]
  dossiers: DossierContent[]
  meetings: MeetingContent[]
  images: ImageContent[]
  accounts: AccountContent[]
  posts: PostContent[]
}

export type TopicContent = {
  slug: string
  name: string
  parent?: string
  iv3?: string
  description?: string
}

export type OrganisationContent = {
  slug: string
  name: string
  kind: OrganisationKind
  description?: string
  website?: string
}

export type MunicipalityContent = {
  slug: string
  name: string
  province?: string
  cbsCode?: string
  isFictional?: true
}

export type BodyContent = { slug: string; name: string; kind: BodyKind; municipality: string }

export type PartyContent = {
  slug: string
  name: string
  shortName: string
  municipality: string
  accent: string
  councilPeriods: { from: number; until: number; seats: number }[]
  /** Who answers for the pages of the party. */
  responsible: string
  slogan?: string
  logo?: LogoContent
  email?: string
  website?: string
  address?: string
  support?: { label: string; url: string }
}

export type LogoContent = { scene: SceneName; alt: string }

export type PersonContent = {
  slug: string
  name: string
  roles: {
    role:
      | 'raadslid'
      | 'fractievoorzitter'
      | 'burgerlid'
      | 'wethouder'
      | 'burgemeester'
      | 'bestuurder'
      | 'griffier'
      | 'anders'
    title?: string
    party?: string
    body?: string
    organisation?: string
    municipality?: string
    from?: string
    until?: string
  }[]
}

export type DossierContent = {
  slug: string
  title: string
  municipalities: string[]
  status: DossierStatus
  topics: string[]
  lead: string
  inShort: string[]
  involved: InvolvedContent[]
  sources: SourceText[]
  /** Oldest first: a step may only point back at steps that stand above it. */
  steps: StepContent[]
}

export type MeetingContent = {
  /** Only steps of the same chapter know this name; meetings have no address. */
  name: string
  title: string
  body: string
  when: FuzzyText
  startTime?: string
  status: MeetingStatus
  location?: string
  agenda: { number?: string; title: string; step?: string }[]
  sources: SourceText[]
}

export type ImageContent = {
  name: string
  scene: SceneName
  party: string
  alt: string
  caption: string
}

export type AccountContent = {
  email: string
  name: string
  seat: { party: string; role: 'writer' | 'editor' | 'manager' } | null
}

export type PostContent = {
  slug: string
  party: string
  type: PostType
  title: string
  lead: string
  inShort: string[]
  body: BodyPart[]
  dossiers: string[]
  topics: string[]
  stances: ({ stance: Stance; inOneSentence?: string } & ({ step: string } | { dossier: string }))[]
  bylines: string[]
  onBehalfOfGroup: boolean
  hero?: string
  sources: SourceText[]
  progress: PostProgress
  /** Accounts that write and judge; without them the platform acts. */
  writer?: string
  editor?: string
}

export type PostProgress =
  | { stage: 'concept' }
  | { stage: 'ter-beoordeling' }
  | { stage: 'gepland'; publishAt: Date }
  /** Without a moment it goes online now. */
  | { stage: 'gepubliceerd'; since?: Date; correction?: CorrectionContent }

/** A later change of the lead, told to readers. */
export type CorrectionContent = { lead: string; text: string }

export type PageContent = { slug: string; title: string; body: BodyPart[] }
