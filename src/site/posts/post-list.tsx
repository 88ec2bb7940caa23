import type { PostTeaser as Teaser } from '@/publishing/view'

import { PostTeaser } from './post-teaser'

type Props = {
  posts: readonly Teaser[]
  hasLeadStory?: boolean
  isOwnPage?: boolean
  /** What to say when there is nothing. */
  emptyText: string
}

export function PostList({ posts, hasLeadStory = false, isOwnPage = false, emptyText }: Props) {
  if (posts.length === 0) return <p className="empty">{emptyText}</p>
  return (
    <ol className="teasers">
      {posts.map((post, index) => (
        <li key={`${post.party.slug}/${post.slug}`}>
          <PostTeaser post={post} isLead={hasLeadStory && index === 0} isOwnPage={isOwnPage} />
        </li>
      ))}
    </ol>
  )
}
