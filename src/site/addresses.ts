import { archivePath, preferencesPath, retentionPath } from '@/newsletter/view'
import { openDataPath } from '@/open-data/view'

/** The public addresses: a contract with readers who linked to them. */
export const homeAddress = '/'
export const agendaAddress = '/agenda'
export const agendaInAddress = (municipality: string) => `/agenda/${municipality}`
/** Where a meeting stands on the agenda; it has no page of its own. */
export const meetingAnchor = (id: string) => `vergadering-${id}`
export const meetingAddress = (id: string) => `${agendaAddress}#${meetingAnchor(id)}`
export const agendaFeedAddress = '/agenda.ics'
export const agendaFeedInAddress = (municipality: string) => `/gemeenten/${municipality}/agenda.ics`
export const searchAddress = '/zoeken'
export const newsletterAddress = '/nieuwsbrief'
export const confirmAddress = '/nieuwsbrief/bevestigen'
export const unsubscribeAddress = '/nieuwsbrief/opzeggen'
export const preferencesAddress = preferencesPath
/** Asks whether everything may be erased. */
export const erasureAddress = `${preferencesPath}/wissen`
/** Everything that is held about one reader, as a file. */
export const heldDataAddress = `${preferencesPath}/gegevens`
export const retentionAddress = retentionPath
/** The same page, as the holder of a mailed link sees it. */
export const withToken = (address: string, token: string) =>
  `${address}?token=${encodeURIComponent(token)}`
/** Letters that were sent. */
export const archiveAddress = archivePath
export const archiveOfPartyAddress = (party: string) =>
  `${archiveAddress}?partij=${encodeURIComponent(party)}`
export const issueAddress = (slug: string) => `${archiveAddress}/${slug}`
export const archiveFeedAddress = `${archivePath}/feed.xml`
export const feedAddress = '/feed.xml'
export const openDataAddress = '/open-data'
/** For programs, and for people who want to look at what those get. */
export const openDataRootAddress = openDataPath

export const municipalitiesAddress = '/gemeenten'
export const partiesAddress = '/partijen'
export const dossiersAddress = '/dossiers'

export const municipalityAddress = (slug: string) => `/gemeenten/${slug}`
export const municipalityFeedAddress = (slug: string) => `/gemeenten/${slug}/feed.xml`
/** What was promised and asked there, with what is open on top. */
export const followUpsAddress = (slug: string) => `/gemeenten/${slug}/toezeggingen`
export const partyAddress = (slug: string) => `/partijen/${slug}`
export const partyPageAddress = (slug: string, page: PartyPageName) => `/partijen/${slug}/${page}`
export const partyFeedAddress = (slug: string) => `/partijen/${slug}/feed.xml`
export const postAddress = ({ party, slug }: { party: string; slug: string }) =>
  `/partijen/${party}/${slug}`
export const dossierAddress = (slug: string) => `/dossiers/${slug}`
export const dossierFeedAddress = (slug: string) => `/dossiers/${slug}/feed.xml`
export const dossierAgendaAddress = (slug: string) => `/dossiers/${slug}/agenda.ics`
/** The timeline alone, to be shown within another site. */
export const dossierEmbedAddress = (slug: string) => `/dossiers/${slug}/ingesloten`
export const oembedAddress = '/oembed'
/** Where a step stands on a timeline, and where that what is still to come begins. */
export const stepAnchor = (slug: string) => `stap-${slug}`
export const comingAnchor = 'straks'
export const dossierSpreadsheetAddress = (slug: string) =>
  `${openDataRootAddress}/dossiers/${slug}/steps.csv`
export const decisionAddress = (slug: string) => `/besluiten/${slug}`
export const decisionHistoryAddress = (slug: string) => `${decisionAddress(slug)}/geschiedenis`
export const compareDossierAddress = (slug: string) => `/dossiers/${slug}/vergelijken`
export const compareDecisionAddress = (slug: string) => `/besluiten/${slug}/vergelijken`
export const bodyAddress = (slug: string) => `/organen/${slug}`
export const bodyAgendaAddress = (slug: string) => `/organen/${slug}/agenda.ics`
/** Where a meeting stands among those of its body. */
export const meetingInBodyAddress = (body: string, id: string) =>
  `${bodyAddress(body)}#${meetingAnchor(id)}`
export const topicAddress = (slug: string) => `/themas/${slug}`
export const topicFeedAddress = (slug: string) => `/themas/${slug}/feed.xml`
export const organisationAddress = (slug: string) => `/organisaties/${slug}`
export const personAddress = (slug: string) => `/personen/${slug}`
export const searchFor = (query: string) => `${searchAddress}?q=${encodeURIComponent(query)}`
export const newsletterFor = ({ kind, slug }: FollowAddress) =>
  `${newsletterAddress}?soort=${followKindInAddress[kind]}&over=${encodeURIComponent(slug)}`

export type PartyPageName =
  'standpunten' | 'raadsnieuws' | 'nieuws' | 'uitleg' | 'fractie' | 'colofon'

/** What a subscription can be about; the words travel in the form as they are. */
export const followKinds = ['dossier', 'municipality', 'topic', 'party'] as const
export type FollowKind = (typeof followKinds)[number]

type FollowAddress = { kind: FollowKind; slug: string }

/** The page of what is followed. */
export function followedAddress({ kind, slug }: FollowAddress): string {
  switch (kind) {
    case 'dossier':
      return dossierAddress(slug)
    case 'municipality':
      return municipalityAddress(slug)
    case 'topic':
      return topicAddress(slug)
    case 'party':
      return partyAddress(slug)
  }
}

/** In the query of `/nieuwsbrief`, which readers see, the words are Dutch. */
export const followKindInAddress: Record<FollowKind, string> = {
  dossier: 'dossier',
  party: 'partij',
  topic: 'thema',
  municipality: 'gemeente',
}
