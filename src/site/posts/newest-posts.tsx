import type { PostTeaser } from '@/publishing/view'

import { advertisingLabel } from '@/publishing/view'

import { postAddress } from '../addresses'
import { counted } from '../words'

import { PostList } from './post-list'

/** So many in full; the rest is folded away and still there for who looks for it. */
const inFull = 8

/** Posts, newest first, where there may be hundreds of them. */
export function NewestPosts({ posts }: { posts: readonly PostTeaser[] }) {
  const older = posts.slice(inFull)
  return (
    <>
      <PostList posts={posts.slice(0, inFull)} emptyText="" />
      {older.length > 0 ? (
        <details className="older-posts">
          <summary>Nog {counted(older.length, 'ouder bericht', 'oudere berichten')}</summary>
          <ul className="links lined">
            {older.map(({ title, slug, party, publishedOn, isAdvertising }) => (
              <li key={`${party.slug} ${slug}`}>
                <a href={postAddress({ party: party.slug, slug })}>
                  {isAdvertising ? `${advertisingLabel}: ` : null}
                  {title} ({party.shortName}, {publishedOn.short})
                </a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
