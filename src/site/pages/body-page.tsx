import type { AgendaItem, BodyView, TimelineStep } from '@/decisions/view'
import type { Paging } from '@/platform/paging'
import type { SiteContext } from '../site-context'

import { bodyKindLabels } from '@/decisions/view'
import { withQuery } from '@/platform/asked'

import { bodyAddress, bodyAgendaAddress, municipalityAddress } from '../addresses'
import { AgendaLine } from '../agenda/agenda-line'
import { CalendarLinks } from '../agenda/calendar-links'
import { bodyWords } from '../bodies/body-words'
import { DecisionList } from '../bodies/decision-list'
import { SitePage } from '../document/page-frame'
import { PageLinks } from '../lists/page-links'
import { Breadcrumbs } from '../shell/breadcrumbs'

export type BodyPageProps = {
  site: SiteContext
  body: BodyView
  /** What is to come, in the order of the dates. */
  coming: readonly AgendaItem[]
  /** What is over, the latest first; this page's part of it. */
  meetings: readonly AgendaItem[]
  steps: readonly TimelineStep[]
  paging: Paging
}

export function BodyPage({ site, body, coming, meetings, steps, paging }: BodyPageProps) {
  const { name, slug, kind, municipality } = body
  const isFirst = paging.page === 1
  const pagina = isFirst ? undefined : String(paging.page)
  const title = `${name}, ${municipality.name}`
  return (
    <SitePage
      site={site}
      places={[municipality]}
      head={{
        title: isFirst ? title : `${title}, pagina ${pagina}`,
        description: `Vergaderingen en besluiten van ${name} in ${municipality.name}.`,
        canonical: `${site.origin}${withQuery(bodyAddress(slug), { pagina })}`,
      }}
    >
      <div className="wrap list-page">
        <header className="page-head">
          <Breadcrumbs
            crumbs={[{ label: municipality.name, href: municipalityAddress(municipality.slug) }]}
          />
          <p className="kicker">{kind === 'anders' ? 'Orgaan' : bodyKindLabels[kind].nl}</p>
          <h1>{name}</h1>
          {isFirst && bodyWords[kind] !== null ? <p className="lead">{bodyWords[kind]}</p> : null}
          <CalendarLinks origin={site.origin} path={bodyAgendaAddress(slug)} />
        </header>
        {isFirst ? <Coming items={coming} /> : null}
        {steps.length > 0 ? (
          <section className="block" aria-labelledby="besluiten">
            <h2 className="rubric" id="besluiten">
              {isFirst ? 'Besluiten en andere stappen' : 'Eerdere besluiten en andere stappen'}
            </h2>
            <DecisionList steps={steps} today={site.today} />
          </section>
        ) : null}
        {meetings.length > 0 ? (
          <section className="block" aria-labelledby="geweest">
            <h2 className="rubric" id="geweest">
              Eerdere vergaderingen
            </h2>
            <ol className="agenda">
              {meetings.map((item) => (
                <AgendaLine key={keyOf(item)} item={item} isOver isOfOneBody />
              ))}
            </ol>
          </section>
        ) : null}
        {isFirst && steps.length === 0 && meetings.length === 0 ? (
          <p className="empty block">Van {name} staan hier nog geen eerdere besluiten.</p>
        ) : null}
        <PageLinks path={bodyAddress(slug)} paging={paging} />
      </div>
    </SitePage>
  )
}

function Coming({ items }: { items: readonly AgendaItem[] }) {
  return (
    <section className="block" aria-labelledby="straks">
      <h2 className="rubric" id="straks">
        Dit komt eraan
      </h2>
      {items.length === 0 ? <p className="empty">Er staat nu niets gepland.</p> : null}
      <ol className="agenda">
        {items.map((item) => (
          <AgendaLine key={keyOf(item)} item={item} isOfOneBody />
        ))}
      </ol>
    </section>
  )
}

const keyOf = (item: AgendaItem): string => (item.kind === 'stap' ? item.slug : item.id)
