import type { ShownDate } from '@/decisions/view'
import type { ComparedCouncil } from '@/publishing/view'
import type { Paging } from '@/platform/paging'
import type { SiteContext } from '../site-context'

import { partyOrderWords } from '@/parties/view'
import { withQuery } from '@/platform/asked'

import { CompareMethod } from '../compare/method'
import { ComparedSubjectBlock } from '../compare/compared-subject'
import { SitePage } from '../document/page-frame'
import { PageLinks } from '../lists/page-links'
import { Breadcrumbs } from '../shell/breadcrumbs'

import { isLongTitle } from './long-title'

export type ComparePageProps = {
  site: SiteContext
  /** The dossier or the step that is compared on, and the address of its own page. */
  about: { kind: 'dossier' | 'besluit'; title: string; href: string }
  /** The address of this page, as a path. */
  path: string
  councils: readonly ComparedCouncil[]
  /** The day on which the seats count. */
  seatsDay: ShownDate
  /** A dossier of many steps goes on over pages. */
  paging?: Paging
}

const onePage: Paging = { page: 1, pageCount: 1, total: 1 }

export function ComparePage({
  site,
  about,
  path,
  councils,
  seatsDay,
  paging = onePage,
}: ComparePageProps) {
  const pagina = paging.page === 1 ? undefined : String(paging.page)
  return (
    <SitePage
      site={site}
      section="dossiers"
      places={councils.map(({ place }) => place)}
      head={{
        title: `Partijen vergeleken: ${about.title}`,
        description: `Wat elke partij vindt van ‘${about.title}’ en hoe zij stemde, met het stuk waarin dat staat.`,
        canonical: `${site.origin}${withQuery(path, { pagina })}`,
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <Breadcrumbs crumbs={[{ label: about.title, href: about.href }]} />
          <p className="kicker">Partijen vergeleken</p>
          <h1 data-long={isLongTitle(about.title)}>{about.title}</h1>
        </header>
        <CompareMethod />
        {councils.filter(isOnPage).map((council) => (
          <Council
            key={council.place.slug}
            council={council}
            seatsDay={seatsDay}
            isNamed={councils.length > 1}
            hasTitles={about.kind === 'dossier'}
          />
        ))}
        {councils.length === 0 ? <NoParties /> : null}
        <PageLinks path={path} paging={paging} />
      </div>
    </SitePage>
  )
}

/** Of two councils one can have more to show than the other. */
const isOnPage = ({ subjects }: ComparedCouncil): boolean => subjects.length > 0

type CouncilProps = {
  council: ComparedCouncil
  seatsDay: ShownDate
  isNamed: boolean
  /** A page about one step has its title above all else. */
  hasTitles: boolean
}

/** Parties of one council are compared with each other, never with those of the next. */
function Council({ council, seatsDay, isNamed, hasTitles }: CouncilProps) {
  const { place, order, subjects } = council
  const hasParties = subjects.some(({ rows }) => rows.length > 0)
  return (
    <section className="block" aria-label={`Partijen in ${place.name}`}>
      {isNamed ? <h2 className="rubric">Partijen in {place.name}</h2> : null}
      {hasParties ? (
        <p className="small soft">
          {partyOrderWords[order]}
          {order === 'alfabet' ? null : ` De zetels zijn die van ${seatsDay.text}.`}
        </p>
      ) : (
        <NoParties />
      )}
      {hasParties
        ? subjects.map((subject) => (
            <ComparedSubjectBlock
              key={subject.step?.slug ?? ''}
              subject={subject}
              level={hasTitles ? (isNamed ? 3 : 2) : null}
            />
          ))
        : null}
    </section>
  )
}

const NoParties = () => (
  <p className="empty">Van deze gemeente staan nog geen partijen op Raadlijn.</p>
)
