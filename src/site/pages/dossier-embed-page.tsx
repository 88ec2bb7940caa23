import type { DossierOverview, DossierStep } from '@/decisions/view'
import type { PartyStance } from '@/publishing/view'
import type { SiteContext } from '../site-context'

import { stageBar } from '@/decisions/view'

import { dossierAddress } from '../addresses'
import { Document } from '../document/document'
import { FictionalNote } from '../shell/fictional-note'
import { siteName } from '../site-context'
import { StageBar } from '../timeline/stage-bar'
import { Timeline } from '../timeline/timeline'
import { ToBeContinued } from '../timeline/to-be-continued'
import { inSentence } from '../words'

export type DossierEmbedPageProps = {
  site: SiteContext
  dossier: DossierOverview
  /** The latest steps, and all that are still to come. */
  steps: readonly DossierStep[]
  next: DossierStep | null
  stances: readonly PartyStance[]
}

/** The timeline alone, for within another site: it says whose it is, and every link leaves that site's frame. */
export function DossierEmbedPage({ site, dossier, steps, next, stances }: DossierEmbedPageProps) {
  const { slug, title, municipalities } = dossier
  const home = dossierAddress(slug)
  const earlier = dossier.steps.length - steps.length
  return (
    <Document
      isFramed
      head={{
        title,
        description: dossier.lead,
        canonical: `${site.origin}${home}`,
        isIndexed: false,
      }}
    >
      <FictionalNote places={municipalities} />
      <main id="inhoud" className="wrap embedded">
        <p className="kicker">
          <span>Dossier</span>
          <span className="soft">{inSentence(municipalities.map(({ name }) => name))}</span>
        </p>
        <h1>
          <a href={home}>{title}</a>
        </h1>
        <StageBar stages={stageBar(dossier, site.today)} />
        <h2 className="vh">Tijdlijn</h2>
        <ToBeContinued status={dossier.status} next={next} />
        <Timeline
          steps={steps}
          stances={stances}
          today={site.today}
          home={home}
          order="straks-eerst"
        />
        {earlier > 0 ? (
          <p className="small block-note">
            <a href={home}>Bekijk ook {earlier} eerdere stappen</a>
          </p>
        ) : null}
        <p className="embedded-foot">
          <a href={home}>Lees het hele dossier</a>
          <span className="soft">
            op <a href="/">{siteName}</a>
          </span>
        </p>
      </main>
    </Document>
  )
}
