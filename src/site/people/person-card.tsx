import type { FractionMember } from '@/parties/view'

import { personAddress } from '../addresses'

import { Portrait } from './portrait'

export function PersonCard({ person }: { person: FractionMember }) {
  return (
    <article className="person">
      <Portrait person={person} isLarge />
      <div>
        <h3>
          {person.slug === null ? (
            person.name
          ) : (
            <a href={personAddress(person.slug)}>{person.name}</a>
          )}
        </h3>
        {person.role ? <p className="meta">{person.role}</p> : null}
        {person.period ? <p className="meta">{person.period}</p> : null}
      </div>
    </article>
  )
}
