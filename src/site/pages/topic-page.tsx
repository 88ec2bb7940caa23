import type { DossierTile, TopicView } from '@/decisions/view'
import type { Paging } from '@/platform/paging'
import type { PostTeaser } from '@/publishing/view'
import type { SiteContext } from '../site-context'

import { newsletterFor, topicAddress, topicFeedAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { DossierTiles } from '../dossiers/dossier-tile'
import { pageAddress, pagedTitle } from '../lists/page-address'
import { PageLinks } from '../lists/page-links'
import { PostList } from '../posts/post-list'
import { Breadcrumbs } from '../shell/breadcrumbs'

export type TopicPageProps = {
  site: SiteContext
  topic: TopicView
  dossiers: readonly DossierTile[]
  /** Of the dossiers. */
  paging: Paging
  posts: readonly PostTeaser[]
}

export function TopicPage({ site, topic, dossiers, paging, posts }: TopicPageProps) {
  return (
    <SitePage
      site={site}
      head={{
        title: pagedTitle(topic.name, paging.page),
        description: topic.description ?? `Dossiers en berichten over ${topic.name}.`,
        canonical: `${site.origin}${pageAddress(topicAddress(topic.slug), paging.page)}`,
        feeds: [
          { title: `Nieuws en stappen over ${topic.name}`, href: topicFeedAddress(topic.slug) },
        ],
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <Breadcrumbs
            crumbs={
              topic.parent
                ? [{ label: topic.parent.name, href: topicAddress(topic.parent.slug) }]
                : []
            }
          />
          <p className="kicker">Thema</p>
          <h1 data-long={topic.name.length > 30 || undefined}>{topic.name}</h1>
          {topic.description ? <p className="lead">{topic.description}</p> : null}
          {topic.iv3 ? (
            <p className="small soft">In de boeken van gemeenten is dit taakveld {topic.iv3}.</p>
          ) : null}
          <p className="actions">
            <a className="button quiet" href={newsletterFor({ kind: 'topic', slug: topic.slug })}>
              Volg dit thema
            </a>
          </p>
          <p className="text-links no-print">
            <a href={topicFeedAddress(topic.slug)}>RSS</a>
          </p>
          {topic.children.length > 0 ? (
            <p className="text-links">
              {topic.children.map(({ name, slug }) => (
                <a key={slug} href={topicAddress(slug)}>
                  {name}
                </a>
              ))}
            </p>
          ) : null}
        </header>
        <section className="block" aria-labelledby="dossiers">
          <h2 className="rubric" id="dossiers">
            Dossiers
          </h2>
          <DossierTiles dossiers={dossiers} emptyText="Over dit thema is nog geen dossier." />
          <PageLinks path={topicAddress(topic.slug)} paging={paging} anchor="dossiers" />
        </section>
        <section className="block" aria-labelledby="berichten">
          <h2 className="rubric" id="berichten">
            Berichten
          </h2>
          <PostList posts={posts} emptyText="Over dit thema is nog niets gepubliceerd." />
        </section>
      </div>
    </SitePage>
  )
}
