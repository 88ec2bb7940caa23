import type { Role } from '@/parties/view'
import type { MailingStage } from '../mailing'

import { mailingStages } from '../mailing'

/** Each possible move with the least role that may make it. Beginning and finishing are the platform's alone. */
const moves: Record<MailingStage, Partial<Record<MailingStage, Role>>> = {
  concept: { 'ter-beoordeling': 'writer' },
  // Straight to a plan is an approval and a plan in one.
  'ter-beoordeling': { concept: 'writer', goedgekeurd: 'editor', gepland: 'editor' },
  goedgekeurd: { concept: 'writer', gepland: 'editor' },
  gepland: { concept: 'writer', goedgekeurd: 'editor', geannuleerd: 'editor' },
  bezig: { gepauzeerd: 'editor', geannuleerd: 'editor' },
  gepauzeerd: { bezig: 'editor', geannuleerd: 'editor' },
  // What readers got, they have: a comeback is a new issue.
  verzonden: {},
  geannuleerd: {},
}

/** The least role that may make this move; null when nobody may. */
export function roleForMove(from: MailingStage, to: MailingStage): Role | null {
  return moves[from][to] ?? null
}

export function isMailingStage(value: unknown): value is MailingStage {
  return mailingStages.some((stage) => stage === value)
}

/** In these stages the words may still change. */
const openStages = ['concept', 'ter-beoordeling', 'goedgekeurd', 'gepland'] as const

export function isOpen(stage: MailingStage): boolean {
  return openStages.some((open) => open === stage)
}

/** In these stages somebody has vouched for the words as they are. */
export function isVouchedFor(stage: MailingStage): boolean {
  return stage === 'goedgekeurd' || stage === 'gepland'
}

/** Why a move is not possible, with what to do instead. */
export function explainNoMove(from: MailingStage, to: MailingStage): string {
  switch (from) {
    case 'verzonden':
      return 'Deze nieuwsbrief is verstuurd. Maak een nieuwe als u nog iets wilt zeggen.'
    case 'geannuleerd':
      return 'Deze nieuwsbrief is geannuleerd. Dat is definitief. Maak een nieuwe.'
    case 'bezig':
    case 'gepauzeerd':
      return 'Deze nieuwsbrief wordt al verstuurd. U kunt het versturen pauzeren, hervatten of annuleren.'
    case 'concept':
      return `Een concept kan niet meteen ‘${shown[to]}’ worden. Laat het eerst beoordelen.`
    case 'ter-beoordeling':
      return `Deze nieuwsbrief wacht op beoordeling en kan niet meteen ‘${shown[to]}’ worden. Een redacteur keurt hem eerst goed.`
    case 'goedgekeurd':
    case 'gepland':
      return to === 'bezig'
        ? 'Versturen begint vanzelf. Plan de nieuwsbrief, of kies ‘nu’ als moment.'
        : `Een nieuwsbrief die ‘${shown[from]}’ is, kan niet ‘${shown[to]}’ worden.`
  }
}

export const unknownStage = `Deze fase bestaat niet. Kies uit: ${mailingStages.join(', ')}.`

const shown: Record<MailingStage, string> = {
  concept: 'concept',
  'ter-beoordeling': 'ter beoordeling',
  goedgekeurd: 'goedgekeurd',
  gepland: 'gepland',
  bezig: 'wordt verstuurd',
  gepauzeerd: 'gepauzeerd',
  verzonden: 'verstuurd',
  geannuleerd: 'geannuleerd',
}
