import type { DocumentHead } from './document-head'

import { Fragment } from 'react'

import { siteName } from '../site-context'

import { accentFile } from './accent'
import { assetFolder, assets } from './assets'
import { jsonLdText } from './json-ld'

type Props = {
  head: DocumentHead
  /** The colour of the party whose page this is; the platform's own otherwise. */
  accent?: string | null
  /** Shown within a page of another site: a link replaces that whole page, and there is nothing to skip. */
  isFramed?: boolean
  children: React.ReactNode
}

/** The one shell of every page: a document that is complete without any script. */
export function Document({ head, accent = null, isFramed = false, children }: Props) {
  const { stylesheet, newsreader, atkinson, icon } = assets()
  const owner = head.owner ?? siteName
  const title = head.title === owner ? head.title : `${head.title} · ${owner}`
  const accentSheet = accent === null ? null : accentFile(accent)

  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {isFramed ? <base target="_top" /> : null}
        <link
          rel="preload"
          href={atkinson.path}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        <link
          rel="preload"
          href={newsreader.path}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        <link rel="stylesheet" href={stylesheet.path} />
        {accentSheet === null ? null : (
          <link rel="stylesheet" href={`${assetFolder}${accentSheet}`} />
        )}
        <link rel="icon" href={icon.path} type="image/svg+xml" />
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#15171b" media="(prefers-color-scheme: dark)" />
        <meta name="description" content={head.description} />
        {head.isIndexed === false ? <meta name="robots" content="noindex" /> : null}
        {head.canonical ? <link rel="canonical" href={head.canonical} /> : null}
        {head.feeds?.map(({ title, href }) => (
          <Fragment key={href}>
            <link rel="alternate" type="application/atom+xml" title={title} href={href} />
            <link
              rel="alternate"
              type="application/feed+json"
              title={title}
              href={href.replace(/xml$/, 'json')}
            />
          </Fragment>
        ))}
        {head.oembed ? (
          <>
            <link
              rel="alternate"
              type="application/json+oembed"
              title={head.oembed.title}
              href={head.oembed.json}
            />
            <link
              rel="alternate"
              type="text/xml+oembed"
              title={head.oembed.title}
              href={head.oembed.xml}
            />
          </>
        ) : null}
        <meta property="og:site_name" content={owner} />
        <meta property="og:locale" content="nl_NL" />
        <meta property="og:type" content={head.article ? 'article' : 'website'} />
        <meta property="og:title" content={head.title} />
        <meta property="og:description" content={head.description} />
        {head.canonical ? <meta property="og:url" content={head.canonical} /> : null}
        {head.article ? (
          <meta property="article:published_time" content={head.article.publishedAt} />
        ) : null}
        {head.article?.changedAt ? (
          <meta property="article:modified_time" content={head.article.changedAt} />
        ) : null}
        {head.image ? (
          <>
            <meta property="og:image" content={head.image.url} />
            <meta property="og:image:alt" content={head.image.alt} />
          </>
        ) : null}
        <meta name="twitter:card" content={head.image ? 'summary_large_image' : 'summary'} />
        {head.jsonLd ? (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: jsonLdText(head.jsonLd) }}
          />
        ) : null}
      </head>
      <body>
        {isFramed ? null : (
          <a className="skip" href="#inhoud">
            Naar de inhoud
          </a>
        )}
        {children}
      </body>
    </html>
  )
}
