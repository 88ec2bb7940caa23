import type { PostTeaser as Teaser } from '@/publishing/view'

import { postTypeLabels } from '@/publishing/view'

import { postAddress } from '../addresses'
import { PartyMark } from '../icons/party-mark'
import { Picture } from '../facts/picture'
import { ShownTime } from '../timeline/shown-time'

import { AdvertisingLabel } from './advertising-label'

type Props = {
  post: Teaser
  /** The first of a front page: larger, with its picture above it. */
  isLead?: boolean
  /** On a party's own pages its name is already above. */
  isOwnPage?: boolean
}

export function PostTeaser({ post, isLead = false, isOwnPage = false }: Props) {
  return (
    <article
      className={isLead ? 'teaser lead-story' : 'teaser'}
      data-image={post.image ? 'yes' : 'no'}
    >
      <h3>
        <a href={postAddress({ party: post.party.slug, slug: post.slug })}>{post.title}</a>
      </h3>
      <p className="teaser-by">
        {post.isAdvertising ? <AdvertisingLabel /> : null}
        {isOwnPage ? null : <PartyMark party={post.party} />}
        <span>{postTypeLabels[post.type]}</span>
        {isOwnPage ? null : <span>{post.municipality.name}</span>}
        <ShownTime date={post.publishedOn} />
      </p>
      <p className="teaser-lead">{post.lead}</p>
      {post.image ? (
        <Picture
          image={{ ...post.image, alt: '' }}
          sizes={isLead ? '(min-width: 62rem) 44rem, 92vw' : '(min-width: 40rem) 11rem, 6rem'}
          isFirstOnPage={isLead}
        />
      ) : null}
    </article>
  )
}
