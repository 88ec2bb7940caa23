import type { Examples } from '../preview/example'

import { sampleNotice, stancePost, teasers } from '../preview/posts'

import { AdvertisingNote } from './advertising-note'
import { Byline } from './byline'
import { Corrections } from './corrections'
import { InShort } from './in-short'
import { PostList } from './post-list'

export const postsExamples = {
  'met openingsverhaal': <PostList posts={teasers} hasLeadStory emptyText="" />,
  'reclame in een lijst': (
    <PostList
      posts={teasers.slice(0, 1).map((post) => ({ ...post, isAdvertising: true }))}
      emptyText=""
    />
  ),
  'op de eigen pagina': <PostList posts={teasers.slice(2)} isOwnPage emptyText="" />,
  leeg: <PostList posts={[]} emptyText="Er is nog geen nieuws." />,
  'wie het schreef': <Byline post={stancePost} />,
  'twee schrijvers': (
    <Byline
      post={{
        ...stancePost,
        isOnBehalfOfFraction: false,
        bylines: [
          ...stancePost.bylines,
          { name: 'Anna van den Berg-de Groot', slug: null, role: null, portrait: null },
        ],
      }}
    />
  ),
  'namens de fractie, zonder naam': <Byline post={{ ...stancePost, bylines: [] }} />,
  'in het kort': <InShort points={stancePost.inShort} />,
  correctie: <Corrections corrections={stancePost.corrections} />,
  'politieke reclame': (
    <AdvertisingNote notice={sampleNotice} colophon="/partijen/dorpspartij/colofon" />
  ),
} satisfies Examples
