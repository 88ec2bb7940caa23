import type { PersonRole, PersonView } from '@/parties/view'
import type { Paging } from '@/platform/paging'
import type { PostTeaser } from '@/publishing/view'
import type { SiteContext } from '../site-context'

import { personAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { pageAddress, pagedTitle } from '../lists/page-address'
import { PageLinks } from '../lists/page-links'
import { Portrait } from '../people/portrait'
import { PostList } from '../posts/post-list'

export type PersonPageProps = {
  site: SiteContext
  person: PersonView
  posts: readonly PostTeaser[]
  /** Of the posts. */
  paging: Paging
}

export function PersonPage({ site, person, posts, paging }: PersonPageProps) {
  const [first] = person.roles
  return (
    <SitePage
      site={site}
      head={{
        title: pagedTitle(person.name, paging.page),
        description: first
          ? `${person.name}, ${first.role.toLowerCase()}${first.at ? ` ${first.at.name}` : ''}.`
          : person.name,
        canonical: `${site.origin}${pageAddress(personAddress(person.slug), paging.page)}`,
      }}
    >
      <div className="wrap list-page">
        <header className="page-head person-head">
          <Portrait person={person} isLarge />
          <h1>{person.name}</h1>
        </header>
        <section className="block" aria-labelledby="rollen">
          <h2 className="rubric" id="rollen">
            Rollen
          </h2>
          {person.roles.length === 0 ? <p className="empty">Er is nog geen rol ingevuld.</p> : null}
          <ul className="roles">
            {person.roles.map((role) => (
              <li key={`${role.role} ${role.at?.name ?? ''} ${role.period ?? ''}`}>
                <RoleLine role={role} />
              </li>
            ))}
          </ul>
        </section>
        <section className="block" aria-labelledby="berichten">
          <h2 className="rubric" id="berichten">
            Berichten
          </h2>
          <PostList posts={posts} emptyText={`Van ${person.name} is nog niets gepubliceerd.`} />
          <PageLinks path={personAddress(person.slug)} paging={paging} anchor="berichten" />
        </section>
      </div>
    </SitePage>
  )
}

function RoleLine({ role: { role, at, period, isPast } }: { role: PersonRole }) {
  return (
    <>
      <b>{role}</b>
      {at === null ? null : at.path === null ? (
        `, ${at.name}`
      ) : (
        <>
          , <a href={at.path}>{at.name}</a>
        </>
      )}
      {period || isPast ? <span className="small soft"> {period ?? 'eerder'}</span> : null}
    </>
  )
}
