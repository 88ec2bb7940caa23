import {
  findComparedSteps,
  findDossierAt,
  findLastDay,
  findStepSlugs,
  shownDay,
} from '@/decisions/api'
import { pageFrom, pagingOf, partOn } from '@/platform/paging'
import { findVoices } from '@/publishing/api'
import { compareDossier } from '@/publishing/view'
import { compareDossierAddress, dossierAddress } from '@/site/addresses'
import { ComparePage } from '@/site/pages/compare-page'
import { readingPage } from '@/site/visitor/reading-page'

import { findCouncils } from '../../../councils'

/** How many steps stand on one page. */
const size = 25

export const GET = readingPage<{ slug: string }, 'pagina'>({
  address: ({ slug }) => compareDossierAddress(slug),
  asks: ['pagina'],
  make: async (visit, { slug }, site, asked) => {
    const dossier = await findDossierAt(visit, slug)
    if (!dossier) return null
    const { id, title, municipalityIds } = dossier
    const seatsDay = (await findLastDay(visit, id)) ?? visit.today
    const decisions = await findStepSlugs(visit, id)
    const { stances } = await findVoices(visit, {
      dossiers: new Map([[id, slug]]),
      decisions,
      seatsDay,
    })
    const spoken = new Set(stances.map(({ target }) => target.slug))
    const spokenOf = [...decisions].filter(([, step]) => spoken.has(step)).map(([step]) => step)
    const steps = await findComparedSteps(visit, { dossier: id, spokenOf, day: seatsDay })
    const councils = (await findCouncils(visit, municipalityIds, seatsDay)).map((council) =>
      compareDossier(council, { steps, stances }),
    )
    const total = Math.max(0, ...councils.map(({ subjects }) => subjects.length))
    const paging = pagingOf({ page: pageFrom(asked.pagina), total, size })
    if (!paging) return null
    return (
      <ComparePage
        site={site}
        about={{ kind: 'dossier', title, href: dossierAddress(slug) }}
        path={compareDossierAddress(slug)}
        councils={councils.map((council) => ({
          ...council,
          subjects: partOn(council.subjects, paging, size),
        }))}
        seatsDay={shownDay(seatsDay)}
        paging={paging}
      />
    )
  },
})
