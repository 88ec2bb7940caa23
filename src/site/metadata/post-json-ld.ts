import type { PostView } from '@/publishing/view'
import type { JsonLd } from '../document/json-ld'
import type { SiteContext } from '../site-context'

import {
  decisionAddress,
  dossierAddress,
  partyAddress,
  personAddress,
  postAddress,
} from '../addresses'

import { webPageJsonLd } from './web-page-json-ld'

export function postJsonLd(post: PostView, { origin }: Pick<SiteContext, 'origin'>): JsonLd {
  const url = `${origin}${postAddress({ party: post.party.slug, slug: post.slug })}`
  const party = {
    '@type': 'Organization',
    name: post.party.name,
    url: `${origin}${partyAddress(post.party.slug)}`,
  }
  return {
    '@context': 'https://schema.org',
    '@type': post.type === 'standpunt' ? 'OpinionNewsArticle' : 'NewsArticle',
    headline: post.title,
    description: post.lead,
    inLanguage: 'nl',
    url,
    datePublished: post.publishedAt,
    dateModified: post.changedAt ?? post.publishedAt,
    author:
      post.bylines.length === 0
        ? party
        : post.bylines.map(({ name, slug }) => ({
            '@type': 'Person',
            name,
            url: slug === null ? undefined : `${origin}${personAddress(slug)}`,
          })),
    publisher: party,
    image:
      post.hero === null ? undefined : new URL(post.hero.shareSrc ?? post.hero.src, origin).href,
    mainEntityOfPage: webPageJsonLd({
      url,
      origin,
      title: post.title,
      crumbs: [{ label: post.party.name, href: partyAddress(post.party.slug) }],
    }),
    about: [
      ...post.dossiers.map(({ title, slug }) => ({
        '@type': 'Thing',
        name: title,
        url: `${origin}${dossierAddress(slug)}`,
      })),
      ...post.stances
        .filter(({ target }) => target.kind === 'besluit')
        .map(({ target }) => ({
          '@type': 'Thing',
          name: target.title,
          url: `${origin}${decisionAddress(target.slug)}`,
        })),
    ],
  }
}
