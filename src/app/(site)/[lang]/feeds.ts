import type { FeedEntry } from '@/site/feeds/feed-entry'
import type { Visit } from '@/site/visitor/visit'

import {
  findChangedSteps,
  findDossierAt,
  findDossierIds,
  findStepSlugs,
  findTopic,
} from '@/decisions/api'
import { findParties, findParty, findPlace } from '@/parties/api'
import { findPosts } from '@/publishing/api'
import {
  dossierAddress,
  homeAddress,
  municipalityAddress,
  partyAddress,
  topicAddress,
} from '@/site/addresses'
import { atomFeed, feedLength, jsonFeed } from '@/site/feeds/feed'
import { postEntry, stepEntry } from '@/site/feeds/feed-entry'
import { siteName, siteSlogan } from '@/site/site-context'
import { readingPage } from '@/site/visitor/reading-page'

/** The same in two ways: Atom for readers of feeds, JSON for whoever builds something. */
type Format = 'xml' | 'json'
const write = { xml: atomFeed, json: jsonFeed }

const limit = { limit: feedLength }

type Found = { title: string; description: string; entries: FeedEntry[] }

export const siteFeed = (format: Format) =>
  readingPage({
    address: () => `/feed.${format}`,
    make: async (visit, _, { origin }) =>
      write[format]({
        title: siteName,
        description: siteSlogan,
        path: homeAddress,
        origin,
        entries: (await findPosts(visit, 'all', limit)).map(postEntry),
      }),
  })

export const partyFeed = (format: Format) =>
  readingPage<{ party: string }>({
    address: ({ party }) => `${partyAddress(party)}/feed.${format}`,
    make: async (visit, { party: slug }, { origin }) => {
      const party = await findParty(visit, { slug })
      if (!party) return null
      const { name, slogan } = party.site
      return write[format]({
        title: name,
        description: slogan ?? `Standpunten en raadsnieuws van ${name}`,
        path: partyAddress(slug),
        origin,
        entries: (await findPosts(visit, { party: party.id }, limit)).map(postEntry),
      })
    },
  })

export const municipalityFeed = feedOf(municipalityAddress, async (visit, slug) => {
  const place = await findPlace(visit, slug)
  if (!place) return null
  const parties = await findParties(visit, { municipalities: [place.id] })
  const posts = await findPosts(visit, { parties: parties.map(({ id }) => id) }, limit)
  const steps = await findChangedSteps(visit, { municipality: place.id }, limit)
  return {
    title: `Nieuws en stappen in ${place.name}`,
    description: `Wat er besloten wordt in ${place.name}, en wat de partijen ervan vinden.`,
    entries: [...posts.map(postEntry), ...steps.map(stepEntry)],
  }
})

export const dossierFeed = feedOf(dossierAddress, async (visit, slug) => {
  const dossier = await findDossierAt(visit, slug)
  if (!dossier) return null
  const dossiers = [dossier.id]
  const slugs = await findStepSlugs(visit, dossier.id)
  const about = { dossiers, decisions: [...slugs.keys()] }
  const posts = await findPosts(visit, { about }, limit)
  const steps = await findChangedSteps(visit, { dossiers }, limit)
  return {
    title: dossier.title,
    description: dossier.lead,
    entries: [...posts.map(postEntry), ...steps.map(stepEntry)],
  }
})

export const topicFeed = feedOf(topicAddress, async (visit, slug) => {
  const found = await findTopic(visit, slug)
  if (!found) return null
  const { name, description } = found.topic
  const posts = await findPosts(visit, { topics: found.ids }, limit)
  const dossiers = await findDossierIds(visit, { topics: found.ids })
  const steps = await findChangedSteps(visit, { dossiers }, limit)
  return {
    title: name,
    description: description ?? `Berichten en stappen over ${name}`,
    entries: [...posts.map(postEntry), ...steps.map(stepEntry)],
  }
})

/** A feed of posts and of new and changed steps: who follows by feed misses nothing. */
function feedOf(
  addressOf: (slug: string) => string,
  find: (visit: Visit, slug: string) => Promise<Found | null>,
) {
  return (format: Format) =>
    readingPage<{ slug: string }>({
      address: ({ slug }) => `${addressOf(slug)}/feed.${format}`,
      make: async (visit, { slug }, { origin }) => {
        const found = await find(visit, slug)
        return found && write[format]({ ...found, path: addressOf(slug), origin })
      },
    })
}
