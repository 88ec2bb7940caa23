import type { Role } from '@/parties/view'
import type { Words } from '@/platform/words'
import type { MailingStage } from '../mailing'

import { words } from '@/platform/words'

export type MailingButton = {
  to: MailingStage
  needed: Role
  label: Words
  /** Asks for a moment, and then whether somebody is sure; `nu` goes out at once. */
  asksWhen?: 'moment' | 'nu'
  /** Asks for a reason first, under this question. */
  asksWhy?: Words
  /** Only for what this account wrote alone or as a writer, or only for what others wrote. */
  worksOn?: 'own' | 'others'
  /** Cannot be undone: what happens is said first, and asked. */
  asksIfSure?: Words
  hint?: Words
}

const back: readonly MailingButton[] = [
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

const cancel: MailingButton = {
  to: 'geannuleerd',
  needed: 'editor',
  label: words('Annuleer', 'Cancel'),
  asksIfSure: words(
    'Wie de brief al heeft, houdt hem. De rest krijgt hem niet meer, ook later niet. Wat verstuurd is, blijft in het archief staan.',
    'Who has the letter keeps it. The others will not get it any more. What was sent stays in the archive.',
  ),
}

const plan: MailingButton = {
  to: 'gepland',
  needed: 'editor',
  label: words('Plan voor …', 'Plan for …'),
  asksWhen: 'moment',
}
const sendNow: MailingButton = {
  to: 'gepland',
  needed: 'editor',
  label: words('Verstuur nu …', 'Send now …'),
  asksWhen: 'nu',
}

/** What the newsroom offers at each stage, the usual next step first. The rule itself is in `mailing-moves.ts`. */
const mailingButtons: Record<MailingStage, readonly MailingButton[]> = {
  concept: [
    {
      to: 'ter-beoordeling',
      needed: 'writer',
      label: words('Bied aan ter beoordeling', 'Offer for review'),
      hint: words('Een redacteur leest het na.', 'An editor will review it.'),
    },
  ],
  'ter-beoordeling': [
    {
      to: 'goedgekeurd',
      needed: 'editor',
      label: words('Keur goed', 'Approve'),
      hint: words(
        'Precies deze brief mag de deur uit. Er gaat nog niets weg.',
        'Exactly this letter may go out. Nothing leaves yet.',
      ),
    },
    ...back,
  ],
  goedgekeurd: [plan, sendNow, ...back],
  gepland: [
    { ...plan, label: words('Verplaats naar …', 'Move to …') },
    sendNow,
    {
      to: 'goedgekeurd',
      needed: 'editor',
      label: words('Haal uit de planning', 'Cancel the plan'),
    },
    ...back,
  ],
  bezig: [
    {
      to: 'gepauzeerd',
      needed: 'editor',
      label: words('Pauzeer', 'Pause'),
      hint: words(
        'Wat al onderweg is, komt nog aan. De rest wacht.',
        'What is on its way still arrives. The rest waits.',
      ),
    },
    cancel,
  ],
  gepauzeerd: [
    {
      to: 'bezig',
      needed: 'editor',
      label: words('Ga door met versturen', 'Resume sending'),
    },
    cancel,
  ],
  verzonden: [],
  geannuleerd: [],
}

type Account = { rank: Role | null; needsReason: boolean }

/** What this account is offered at a stage. */
export function buttonsFor(stage: MailingStage, { rank, needsReason }: Account): MailingButton[] {
  const worksOn = needsReason ? 'others' : 'own'
  return mailingButtons[stage].filter(
    (button) =>
      rank !== null &&
      roles.indexOf(rank) >= roles.indexOf(button.needed) &&
      (button.worksOn ?? worksOn) === worksOn,
  )
}

const roles: readonly Role[] = ['writer', 'editor', 'manager']
