import type { PostTeaser, PostType, PostView } from '@/publishing/view'
import type { SiteContext } from '../site-context'
import type { PartyPageName } from '../addresses'
import type { Preview } from '../shell/preview-note'

import { advertisingLabel, postTypeLabels } from '@/publishing/view'

import {
  dossierAddress,
  partyAddress,
  partyFeedAddress,
  partyPageAddress,
  postAddress,
  topicAddress,
} from '../addresses'
import { PartyFramePage } from '../document/page-frame'
import { Figure } from '../facts/figure'
import { SourcesList } from '../facts/sources-list'
import { postJsonLd } from '../metadata/post-json-ld'
import { FollowForm } from '../newsletter/follow-form'
import { followHints } from '../newsletter/follow'
import { AdvertisingLabel } from '../posts/advertising-label'
import { AdvertisingNote } from '../posts/advertising-note'
import { Byline } from '../posts/byline'
import { Corrections } from '../posts/corrections'
import { InShort } from '../posts/in-short'
import { PostList } from '../posts/post-list'
import { ShareLinks } from '../posts/share-links'
import { Breadcrumbs } from '../shell/breadcrumbs'
import { PreviewNote } from '../shell/preview-note'
import { StanceBox } from '../stances/stance-box'
import { MiniTimeline } from '../timeline/mini-timeline'

import { isLongTitle } from './long-title'

export type PostPageProps = {
  site: SiteContext
  post: PostView
  /** The rendered text. */
  body: React.ReactNode
  /** Other posts of the party, to read on. */
  more: readonly PostTeaser[]
  consentText: string
  /** For a draft, shown before it is public; without one this is the public page. */
  preview?: Preview
}

const pageOfType: Record<PostType, PartyPageName | null> = {
  standpunt: 'standpunten',
  raadsnieuws: 'raadsnieuws',
  nieuws: null,
  uitleg: null,
}

export function PostPage({ site, post, body, more, consentText, preview }: PostPageProps) {
  const { party } = post
  const address = `${site.origin}${postAddress({ party: party.slug, slug: post.slug })}`
  const page = pageOfType[post.type]
  // Whoever was sent a draft has no address to pass on, and came for this one text.
  const isShared = preview?.kind === 'shared'
  return (
    <PartyFramePage
      site={site}
      party={party}
      page={page}
      notice={preview ? <PreviewNote preview={preview} partyName={party.name} /> : null}
      head={{
        title: post.title,
        description: post.advertising ? `${advertisingLabel}. ${post.lead}` : post.lead,
        ...(preview ? { isIndexed: false } : { canonical: address }),
        image: post.hero
          ? {
              url: new URL(post.hero.shareSrc ?? post.hero.src, site.origin).href,
              alt: post.hero.alt,
            }
          : null,
        ...(!preview && {
          article: { publishedAt: post.publishedAt, changedAt: post.changedAt },
        }),
        feeds: [{ title: `Nieuws van ${party.name}`, href: partyFeedAddress(party.slug) }],
        ...(!preview && { jsonLd: postJsonLd(post, site) }),
      }}
    >
      <div className="wrap post-layout">
        <article className="article">
          <header className="page-head article-head">
            <Breadcrumbs
              crumbs={[
                { label: party.shortName, href: partyAddress(party.slug) },
                ...(page
                  ? [{ label: postTypeLabels[post.type], href: partyPageAddress(party.slug, page) }]
                  : []),
              ]}
            />
            {post.advertising ? <AdvertisingLabel /> : null}
            <h1 data-long={isLongTitle(post.title)}>{post.title}</h1>
            <p className="lead">{post.lead}</p>
            <Byline post={post} />
          </header>
          {post.advertising ? (
            <AdvertisingNote
              notice={post.advertising}
              colophon={partyPageAddress(party.slug, 'colofon')}
            />
          ) : null}
          {post.hero ? (
            <Figure image={post.hero} sizes="(min-width: 62rem) 43rem, 92vw" isFirstOnPage />
          ) : null}
          <InShort points={post.inShort} />
          {post.stances.map((stance) => (
            <StanceBox key={stance.target.slug} stance={stance} />
          ))}
          <div className="body">{body}</div>
          {post.sources.length > 0 ? (
            <section className="block" aria-labelledby="bronnen">
              <h2 className="rubric thin minor" id="bronnen">
                Bronnen
              </h2>
              <SourcesList sources={post.sources} />
            </section>
          ) : null}
          <Corrections corrections={post.corrections} />
          {post.topics.length > 0 ? (
            <p className="text-links block">
              <span className="soft">Lees meer over</span>
              {post.topics.map(({ name, slug }) => (
                <a key={slug} href={topicAddress(slug)}>
                  {name}
                </a>
              ))}
            </p>
          ) : null}
          {isShared ? null : <ShareLinks title={post.title} address={address} />}
        </article>
        <div className="aside">
          {post.dossiers.map((dossier) => (
            <aside key={dossier.slug} aria-label={`Dossier ${dossier.title}`}>
              <h2 className="rubric">Dit hoort bij</h2>
              <p className="aside-title">
                <a href={dossierAddress(dossier.slug)}>{dossier.title}</a>
              </p>
              <MiniTimeline steps={dossier.steps} today={site.today} />
              {dossier.stepCount > dossier.steps.length ? (
                <p className="text-links">
                  <a href={dossierAddress(dossier.slug)}>Alle {dossier.stepCount} stappen</a>
                </p>
              ) : null}
            </aside>
          ))}
          {isShared ? null : (
            <section className="panel no-print" aria-labelledby="volgen">
              <h2 id="volgen">Volg {party.shortName}</h2>
              <p className="small">{followHints.party}</p>
              <FollowForm
                target={{ kind: 'party', slug: party.slug, label: party.name }}
                consentText={consentText}
              />
            </section>
          )}
        </div>
      </div>
      {more.length > 0 ? (
        <section className="wrap block no-print" aria-labelledby="meer">
          <h2 className="rubric" id="meer">
            Meer van {party.shortName}
          </h2>
          <PostList posts={more} isOwnPage emptyText="" />
        </section>
      ) : null}
    </PartyFramePage>
  )
}
