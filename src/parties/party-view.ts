import type { ShownImage } from './media/shown-image'

/** A municipality where it is only named and linked to. */
export type PlaceLink = {
  name: string
  slug: string
  /** Made up to show how the site works; its pages say so. */
  isFictional?: boolean
}

/** What a label, a chip or a row of a table needs to name a party. */
export type PartyMark = {
  name: string
  /** For narrow places; the same as the name when the party has no shorter one. */
  shortName: string
  slug: string
  /** `#` and six hexadecimal digits, readable under white text. */
  accent: string
  /** In the council period that the page is about; null when it is not known. */
  seats: number | null
}

/** What every page of a party carries in its head and foot. */
export type PartySite = PartyMark & {
  municipality: PlaceLink
  slogan: string | null
  logo: ShownImage | null
  support: { label: string; url: string } | null
  /** The person or board that answers for the pages of this party. */
  responsible: string
}

export type PartyImprint = {
  responsible: string
  /** Postal address, one line an entry. */
  address: readonly string[]
  email: string | null
  phone: string | null
  /** In groups of four: "NL91 ABNA 0417 1643 00". */
  iban: string | null
  website: string | null
}

/** A person where he or she is only named. */
export type PersonMark = {
  name: string
  slug: string | null
  /** "Raadslid", "Wethouder", "Bestuurder, Lumens": ready to be read. */
  role: string | null
  portrait: ShownImage | null
}

export type FractionMember = PersonMark & {
  /** "sinds maart 2018", "2014 tot 2018"; null when nothing is known. */
  period: string | null
}

export type PartyFraction = { now: readonly FractionMember[]; before: readonly FractionMember[] }

export type PersonRole = {
  role: string
  /** The party, body or organisation of this role. */
  at: { name: string; path: string | null } | null
  period: string | null
  isPast: boolean
}

export type PersonView = {
  name: string
  slug: string
  portrait: ShownImage | null
  roles: readonly PersonRole[]
}
