import type { PartyMark, PlaceLink } from '@/parties/view'
import type { BodyLink } from './bodies/body-view'
import type { DossierTile } from './dossiers/dossier-view'
import type { TaskView } from './organisations/task-holders'

export type MunicipalityView = PlaceLink & {
  province: string | null
  /** The name of the municipality that it became part of; null while it exists. */
  succeededBy: PlaceLink | null
  parties: readonly PartyMark[]
  bodies: readonly BodyLink[]
  dossiers: readonly DossierTile[]
  /** Who carries out which task, in all dossiers of this municipality. */
  tasks: readonly TaskView[]
  /** Questions without an answer, and promises that nobody has kept yet. */
  openFollowUps: number
}

/** A municipality in a list. */
export type MunicipalityTile = PlaceLink & {
  province: string | null
  partyCount: number
  dossierCount: number
}
