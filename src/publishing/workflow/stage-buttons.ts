import type { Role } from '@/parties/view'
import type { Words } from '@/platform/words'
import type { Stage } from './workflow'

import { words } from '@/platform/words'

import { askReason, usualReason } from './withdrawn-reason'

export type StageButton = {
  to: Stage
  needed: Role
  label: Words
  /** The one step that is next: it stands in the bar on top too. Never a way back, and nothing that is final. */
  isNext?: true
  /** Asks for a moment first; this is what the button says once there is one ("di 24 nov 20:00"). */
  asksWhen?: (moment: string) => Words
  /** Asks for a reason first, under this question. */
  asksWhy?: Words
  /** Only for what this account wrote alone or as a writer, or only for what others wrote; see `needsReturnReason`. */
  worksOn?: 'own' | 'others'
  /** Cannot be undone: what happens is said first, and asked. */
  asksIfSure?: Words
  /** Readers are told something, which may be typed first; under this question, with the usual words in place. */
  tellsReaders?: { question: Words; usual: string }
  /** What happens next, said under the button before it is pressed. */
  hint?: Words
}

const offer: StageButton = {
  to: 'ter-beoordeling',
  needed: 'writer',
  isNext: true,
  label: words('Bied aan ter beoordeling', 'Offer for review'),
  hint: words('Een redacteur leest het na.', 'An editor will review it.'),
}
const plan: StageButton = {
  to: 'gepland',
  needed: 'editor',
  label: words('Zet online op …', 'Publish on …'),
  asksWhen: (moment) => words(`Zet online op ${moment}`, `Publish on ${moment}`),
}
const publish: StageButton = {
  to: 'gepubliceerd',
  needed: 'editor',
  label: words('Publiceer nu', 'Publish now'),
  hint: words('Meteen zichtbaar voor iedereen.', 'Visible to everybody at once.'),
}
const back: readonly StageButton[] = [
  {
    to: 'concept',
    needed: 'writer',
    worksOn: 'own',
    label: words('Terug naar concept', 'Back to draft'),
  },
  {
    to: 'concept',
    needed: 'writer',
    worksOn: 'others',
    label: words('Geef terug aan de schrijver', 'Return to the author'),
    asksWhy: words(
      'Wat moet er anders? De schrijver leest dit.',
      'What has to change? The author reads this.',
    ),
  },
]

/** What the newsroom offers at each stage, the usual next step first. The rule itself is in `workflow.ts`. */
export const stageButtons: Record<Stage, readonly StageButton[]> = {
  concept: [offer],
  'ter-beoordeling': [
    {
      to: 'goedgekeurd',
      needed: 'editor',
      isNext: true,
      label: words('Keur goed', 'Approve'),
      hint: words('Precies deze tekst mag online.', 'Exactly this text may go online.'),
    },
    {
      to: 'gepland',
      needed: 'editor',
      label: words('Keur goed en plan voor …', 'Approve and schedule for …'),
      asksWhen: (moment) =>
        words(`Keur goed en plan voor ${moment}`, `Approve and schedule for ${moment}`),
    },
    ...back,
  ],
  goedgekeurd: [plan, publish, ...back],
  gepland: [
    {
      ...publish,
      hint: words(
        'Meteen, en niet pas op het geplande moment.',
        'At once, not at the planned time.',
      ),
    },
    {
      ...plan,
      label: words('Verplaats naar …', 'Move to …'),
      asksWhen: (moment) => words(`Verplaats naar ${moment}`, `Move to ${moment}`),
    },
    {
      to: 'goedgekeurd',
      needed: 'editor',
      label: words('Haal uit de planning', 'Cancel the schedule'),
    },
    ...back,
  ],
  gepubliceerd: [
    {
      to: 'gepubliceerd',
      needed: 'editor',
      isNext: true,
      label: words('Publiceer correctie', 'Publish correction'),
      hint: words(
        'Schrijf bij Correcties wat er anders is.',
        'Say under Corrections what is different.',
      ),
    },
    {
      to: 'ingetrokken',
      needed: 'editor',
      label: words('Trek in', 'Withdraw'),
      asksIfSure: words(
        'Het stuk gaat meteen van de site, voorgoed. Wie dit dossier of uw partij volgt, krijgt daar een mail over.',
        'The post leaves the site at once, for good. Everybody who follows the dossier or your party gets a mail.',
      ),
      tellsReaders: { question: askReason, usual: usualReason },
    },
  ],
  ingetrokken: [],
}

type Account = { rank: Role | null; needsReason: boolean }

/** What this account is offered at a stage. */
export function buttonsFor(stage: Stage, { rank, needsReason }: Account): StageButton[] {
  const worksOn = needsReason ? 'others' : 'own'
  return stageButtons[stage].filter(
    (button) =>
      rank !== null &&
      roles.indexOf(rank) >= roles.indexOf(button.needed) &&
      (button.worksOn ?? worksOn) === worksOn,
  )
}

const roles: readonly Role[] = ['writer', 'editor', 'manager']
