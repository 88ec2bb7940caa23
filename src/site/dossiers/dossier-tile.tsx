import type { DossierTile as Tile } from '@/decisions/view'

import { decisionStageLabels, decisionStages, dossierStatusLabels } from '@/decisions/view'

import { dossierAddress } from '../addresses'
import { counted, inSentence } from '../words'

/** A dossier in a list: where it stands, and what comes next. */
function DossierTile({ dossier }: { dossier: Tile }) {
  return (
    <article className="tile">
      {dossier.stage ? (
        <StageDots stage={dossier.stage} isDone={dossier.status === 'afgerond'} />
      ) : null}
      <h3>
        <a href={dossierAddress(dossier.slug)}>{dossier.title}</a>
      </h3>
      <p className="small soft">
        {inSentence(dossier.municipalities.map(({ name }) => name))} · {countWords(dossier)}
      </p>
      <p className="small tile-next">
        <NextWords dossier={dossier} />
      </p>
    </article>
  )
}

export function DossierTiles({
  dossiers,
  emptyText,
}: {
  dossiers: readonly Tile[]
  emptyText: string
}) {
  if (dossiers.length === 0) return <p className="empty">{emptyText}</p>
  return (
    <ul className="tiles">
      {dossiers.map((dossier) => (
        <li key={dossier.slug}>
          <DossierTile dossier={dossier} />
        </li>
      ))}
    </ul>
  )
}

function StageDots({ stage, isDone }: { stage: NonNullable<Tile['stage']>; isDone: boolean }) {
  const reached = decisionStages.indexOf(stage)
  return (
    <p className="stage-dots">
      <span aria-hidden="true">
        {decisionStages.map((name, index) => (
          <i key={name} data-on={index <= reached ? 'yes' : undefined} />
        ))}
      </span>
      {isDone
        ? dossierStatusLabels.afgerond.nl
        : `Fase: ${decisionStageLabels[stage].nl.toLowerCase()}`}
    </p>
  )
}

function NextWords({ dossier: { next, latest, status } }: { dossier: Tile }) {
  if (next) {
    return (
      <>
        <b>Volgende stap:</b> {next.title}, {next.when.text}
      </>
    )
  }
  if (latest) {
    return (
      <>
        <b>Laatste stap:</b> {latest.title}, {latest.when.text}
      </>
    )
  }
  return status === 'afgerond'
    ? 'Er staan geen stappen op de tijdlijn.'
    : 'Er is nog geen stap bekend.'
}

function countWords({ stepCount, partyCount }: Tile): string {
  const steps = counted(stepCount, 'stap', 'stappen')
  if (partyCount === 0) return `${steps}, nog geen standpunten`
  return `${steps}, ${counted(partyCount, 'partij', 'partijen')}`
}
