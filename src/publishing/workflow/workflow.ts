import type { Role } from '@/parties/view'

/** From first draft to withdrawn; stored as they stand here (domain: "Workflow of a post"). */
export const stages = [
  'concept',
  'ter-beoordeling',
  'goedgekeurd',
  'gepland',
  'gepubliceerd',
  'ingetrokken',
] as const
export type Stage = (typeof stages)[number]

export function isStage(value: unknown): value is Stage {
  return stages.some((stage) => stage === value)
}

/** Each possible move with the least role that may make it. */
const moves: Record<Stage, Partial<Record<Stage, Role>>> = {
  concept: { 'ter-beoordeling': 'writer' },
  // Straight to a plan is an approval and a plan in one.
  'ter-beoordeling': { concept: 'writer', goedgekeurd: 'editor', gepland: 'editor' },
  goedgekeurd: { concept: 'writer', gepland: 'editor', gepubliceerd: 'editor' },
  gepland: { concept: 'writer', goedgekeurd: 'editor', gepubliceerd: 'editor' },
  gepubliceerd: { ingetrokken: 'editor' },
  // Withdrawn is final: readers may have cited the text, so a comeback is a new post that says so.
  ingetrokken: {},
}

/** The least role that may make this move; null when nobody may. */
export function roleForMove(from: Stage, to: Stage): Role | null {
  return moves[from][to] ?? null
}

/** Where a post can go from here, for whoever has the role. */
export function movesFrom(from: Stage): Stage[] {
  return stages.filter((to) => roleForMove(from, to) !== null)
}

/** In these stages somebody has vouched for the text as it is. */
export function isVouchedFor(stage: Stage): boolean {
  return stage === 'goedgekeurd' || stage === 'gepland'
}

/** Why a move is not possible, with what to do instead. */
export function explainNoMove(from: Stage, to: Stage): string {
  if (from === 'ingetrokken')
    return 'Dit stuk is ingetrokken. Dat is definitief. Maak een nieuw stuk en leg daarin uit wat er anders is.'
  if (from === 'gepubliceerd')
    return 'Dit stuk staat online. U kunt het intrekken, of een correctie toevoegen.'
  if (from === 'concept')
    return `Een concept kan niet meteen ‘${shown[to]}’ worden. Laat het eerst beoordelen.`
  if (from === 'ter-beoordeling')
    return `Dit stuk wacht op beoordeling en kan niet meteen ‘${shown[to]}’ worden. Een redacteur keurt het eerst goed.`
  return `Een stuk dat ‘${shown[from]}’ is, kan niet ‘${shown[to]}’ worden.`
}

export const publishedByStage =
  'Publiceren doet u met de fase: laat het stuk beoordelen en kies dan ‘gepubliceerd’.'

export const unknownStage = `Deze fase bestaat niet. Kies uit: ${stages.join(', ')}.`

const shown: Record<Stage, string> = {
  concept: 'concept',
  'ter-beoordeling': 'ter beoordeling',
  goedgekeurd: 'goedgekeurd',
  gepland: 'gepland',
  gepubliceerd: 'gepubliceerd',
  ingetrokken: 'ingetrokken',
}
