import type { PersonMark } from '@/parties/view'
import type { PostView } from '@/publishing/view'

import { personAddress } from '../addresses'
import { ShownTime } from '../timeline/shown-time'
import { Portrait } from '../people/portrait'

type Props = {
  post: Pick<
    PostView,
    'bylines' | 'corrections' | 'isOnBehalfOfFraction' | 'party' | 'publishedOn' | 'readingMinutes'
  >
}

/** Who wrote it, in what role, when, whether it was put right since, and how long it takes to read. */
export function Byline({ post }: Props) {
  const [first] = post.bylines
  const correction = post.corrections.at(-1)
  return (
    <div className="byline">
      {first ? <Portrait person={first} /> : null}
      <p>
        <b>
          {post.isOnBehalfOfFraction
            ? `Namens de fractie${first ? ': ' : ` ${post.party.shortName}`}`
            : null}
          {post.bylines.map((person, index) => (
            <span key={person.name}>
              {separator(index, post.bylines.length)}
              <PersonName person={person} />
            </span>
          ))}
          {!first && !post.isOnBehalfOfFraction ? post.party.name : null}
        </b>
        <span className="byline-facts">
          {first?.role ? (
            <span>{post.bylines.length === 1 ? first.role : post.party.name}</span>
          ) : null}
          <ShownTime date={post.publishedOn} />
          {correction ? (
            <span>
              <a href="#correcties">Gecorrigeerd op {correction.on}</a>
            </span>
          ) : null}
          <span>
            {post.readingMinutes === 1 ? '1 minuut lezen' : `${post.readingMinutes} minuten lezen`}
          </span>
        </span>
      </p>
    </div>
  )
}

function PersonName({ person }: { person: PersonMark }) {
  return person.slug === null ? person.name : <a href={personAddress(person.slug)}>{person.name}</a>
}

function separator(index: number, count: number): string {
  if (index === 0) return ''
  return index === count - 1 ? ' en ' : ', '
}
