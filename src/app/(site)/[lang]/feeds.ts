import { findDossier, findTopic } from '@/decisions/api'
import { findParty } from '@/parties/api'
import { findPosts, findVoices } from '@/publishing/api'
import { dossierAddress, homeAddress, partyAddress, topicAddress } from '@/site/addresses'
import { atomFeed, feedLength, jsonFeed } from '@/site/feeds/post-feed'
import { siteName, siteSlogan } from '@/site/site-context'
import { readingPage } from '@/site/visitor/reading-page'

/** The same posts in two ways: Atom for readers of feeds, JSON for whoever builds something. */
type Format = 'xml' | 'json'
const write = { xml: atomFeed, json: jsonFeed }
const limit = feedLength

export const siteFeed = (format: Format) =>
  readingPage({
    address: () => `/feed.${format}`,
    make: async (visit, _, { origin }) =>
      write[format]({
        title: siteName,
        description: siteSlogan,
        path: homeAddress,
        origin,
        posts: await findPosts(visit, 'all', { limit }),
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
        posts: await findPosts(visit, { party: party.id }, { limit }),
      })
    },
  })

export const dossierFeed = (format: Format) =>
  readingPage<{ slug: string }>({
    address: ({ slug }) => `${dossierAddress(slug)}/feed.${format}`,
    make: async (visit, { slug }, { origin }) => {
      const found = await findDossier(visit, slug)
      if (!found) return null
      const { posts } = await findVoices(visit, {
        dossiers: new Map([[found.id, slug]]),
        decisions: new Map(found.steps.map(({ id, step }) => [id, step.slug])),
      })
      return write[format]({
        title: found.dossier.title,
        description: found.dossier.lead,
        path: dossierAddress(slug),
        origin,
        posts: posts.slice(0, limit),
      })
    },
  })

export const topicFeed = (format: Format) =>
  readingPage<{ slug: string }>({
    address: ({ slug }) => `${topicAddress(slug)}/feed.${format}`,
    make: async (visit, { slug }, { origin }) => {
      const found = await findTopic(visit, slug)
      if (!found) return null
      const { name, description } = found.topic
      return write[format]({
        title: name,
        description: description ?? `Berichten over ${name}`,
        path: topicAddress(slug),
        origin,
        posts: await findPosts(visit, { topics: found.ids }, { limit }),
      })
    },
  })
