import type { Role } from '@/parties/view'
import type { Words } from '@/platform/words'
import type { Stage } from './workflow'

import { words } from '@/platform/words'

export type StageButton = {
  to: Stage
  needed: Role
  label: Words
  /** The one step that is next: it stands in the bar on top too. Never a way back, and nothing that is final. */
  isNext?: true
  /** Asks for a moment first. */
  asksWhen?: true
  /** Cannot be undone: what happens is said first, and asked. */
  asksIfSure?: Words
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
  label: words('Plan', 'Schedule'),
  asksWhen: true,
}
const publish: StageButton = {
  to: 'gepubliceerd',
  needed: 'editor',
  label: words('Publiceer nu', 'Publish now'),
  hint: words('Meteen zichtbaar voor iedereen.', 'Visible to everybody at once.'),
}
const back: StageButton = {
  to: 'concept',
  needed: 'writer',
  label: words('Terug naar concept', 'Back to draft'),
}

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
    back,
  ],
  goedgekeurd: [plan, publish, back],
  gepland: [
    publish,
    { ...plan, label: words('Kies een ander moment', 'Pick another time') },
    {
      to: 'goedgekeurd',
      needed: 'editor',
      label: words('Haal uit de planning', 'Cancel the schedule'),
    },
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
    },
  ],
  ingetrokken: [],
}
