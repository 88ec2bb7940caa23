import type { AgendaItem } from '@/decisions/view'
import type { SiteContext } from '../site-context'

import { agendaPeriods } from '@/decisions/view'

import { agendaAddress, agendaFeedAddress } from '../addresses'
import { AgendaLine } from '../agenda/agenda-line'
import { SitePage } from '../document/page-frame'
import { capitalised } from '../words'

export type AgendaPageProps = { site: SiteContext; items: readonly AgendaItem[] }

export function AgendaPage({ site, items }: AgendaPageProps) {
  return (
    <SitePage
      site={site}
      section="agenda"
      head={{
        title: 'Agenda',
        description: 'Vergaderingen en verwachte besluiten over zorg en welzijn.',
        canonical: `${site.origin}${agendaAddress}`,
      }}
    >
      <div className="wrap list-page">
        <header className="page-head">
          <h1>Agenda</h1>
          <p className="lead">
            Vergaderingen en stappen die verwacht worden. Een datum is nooit zekerder dan de bron:
            staat er ‘eind april’, dan is de dag nog niet bekend.
          </p>
          <p className="actions">
            <a className="button quiet" href={agendaFeedAddress}>
              Zet alles in uw agenda
            </a>
          </p>
        </header>
        {items.length === 0 ? <p className="empty block">Er staat nu niets op de agenda.</p> : null}
        {agendaPeriods(items).map(({ label, items: inPeriod }) => (
          <section className="block period" key={label} aria-label={label}>
            <h2 className="rubric">{capitalised(label)}</h2>
            <ol className="agenda">
              {inPeriod.map((item) => (
                <AgendaLine key={`${item.title} ${item.when.edtf}`} item={item} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </SitePage>
  )
}
