import type { Words } from '@/platform/words'
import type { MailingStage } from '../mailing'
import type { Progress, ResultName } from '../progress/progress'
import type { Reach } from '../reach/reach'

import { words } from '@/platform/words'

/** What a move did, for whoever made it. */
export function mailingMoved(from: MailingStage, to: MailingStage): Words {
  if (from === 'gepauzeerd' && to === 'bezig')
    return words('Het versturen gaat verder.', 'Sending goes on.')
  if (from === 'gepland' && to === 'goedgekeurd')
    return words('Uit de planning gehaald.', 'The plan was cancelled.')
  return moved[to]
}

const moved: Record<MailingStage, Words> = {
  concept: words('De nieuwsbrief is weer een concept.', 'The issue is a draft again.'),
  'ter-beoordeling': words('Aangeboden ter beoordeling.', 'Offered for review.'),
  goedgekeurd: words('Goedgekeurd.', 'Approved.'),
  gepland: words('Gepland.', 'Planned.'),
  bezig: words('Het versturen begint.', 'Sending begins.'),
  gepauzeerd: words('Gepauzeerd. De rest wacht.', 'Paused. The rest waits.'),
  verzonden: words('Verstuurd.', 'Sent.'),
  geannuleerd: words('Geannuleerd. Er gaat niets meer weg.', 'Cancelled. Nothing leaves any more.'),
}

const few = words('minder dan 10', 'fewer than 10')

const told = (count: number | null): Words =>
  count === null ? few : words(count.toLocaleString('nl-NL'), count.toLocaleString('en-GB'))

/** Who gets it, in a sentence: "312 mensen volgen uw partij. Met deze keuze krijgen 140 van hen deze brief." */
export function reachWords({ all, narrowed, isNarrowed }: Reach): Words {
  const everybody = told(all)
  if (!isNarrowed)
    return words(
      `${capital(everybody.nl)} mensen volgen uw partij. Zij krijgen deze brief.`,
      `${capital(everybody.en)} people follow your party. They get this letter.`,
    )
  const follow = words(
    `${capital(everybody.nl)} mensen volgen uw partij.`,
    `${capital(everybody.en)} people follow your party.`,
  )
  const some = told(narrowed)
  const choice =
    narrowed === null
      ? words(
          'Hoeveel van hen deze brief met uw keuze krijgen, zeggen wij niet: het getal zou iets over een paar mensen vertellen.',
          'How many of them get it with your choice is not told: the number would tell of a few people.',
        )
      : words(
          `Met deze keuze krijgen ${some.nl} van hen deze brief.`,
          `With this choice ${some.en} of them get this letter.`,
        )
  return words(`${follow.nl} ${choice.nl}`, `${follow.en} ${choice.en}`)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How many get it, short enough for a dialog. */
export const reachCount = ({ all, narrowed, isNarrowed }: Reach): Words =>
  told(isNarrowed ? narrowed : all)

/** How far it is, in a sentence. */
export function progressWords(progress: Progress, inWords: (iso: string) => string): Words {
  const { stage, batches, goesOnAt, finishedAt } = progress
  const part = batches.isComplete
    ? words(
        `${batches.sent} van ${batches.total} zendingen zijn weg.`,
        `${batches.sent} of ${batches.total} batches are gone.`,
      )
    : words(
        `${batches.sent} zendingen zijn weg. Wij zetten de rest nog klaar.`,
        `${batches.sent} batches are gone. The rest is being prepared.`,
      )
  const before = (nl: string, en: string) => words(`${nl} ${part.nl}`, `${en} ${part.en}`)
  switch (stage) {
    case 'bezig':
      return goesOnAt === null
        ? before('De brief wordt verstuurd.', 'The letter is being sent.')
        : before(
            `De verzender vraagt om even te wachten. Het gaat vanzelf verder om ${inWords(goesOnAt)}.`,
            `The mail service asks to wait. It goes on by itself at ${inWords(goesOnAt)}.`,
          )
    case 'gepauzeerd':
      return before('Het versturen staat stil.', 'Sending is paused.')
    case 'verzonden':
      return finishedAt === null
        ? words('De brief is verstuurd.', 'The letter was sent.')
        : words(
            `De brief is verstuurd. Klaar op ${inWords(finishedAt)}.`,
            `The letter was sent. Finished on ${inWords(finishedAt)}.`,
          )
    case 'geannuleerd':
      return before('Het versturen is geannuleerd.', 'Sending was cancelled.')
    case 'concept':
    case 'ter-beoordeling':
    case 'goedgekeurd':
    case 'gepland':
      return words('', '')
  }
}

const resultLabels: Record<ResultName, Words> = {
  recipients: words('Ontvangers', 'Recipients'),
  accepted: words('Aangenomen door de verzender', 'Accepted by the mail service'),
  delivered: words('Aangekomen', 'Delivered'),
  bounced: words('Teruggekomen', 'Bounced'),
  complained: words('Als spam gemeld', 'Reported as spam'),
  unsubscribed: words('Afgemeld na deze brief', 'Unsubscribed after this letter'),
  failed: words('Geweigerd', 'Refused'),
  lapsed: words('Niet meer nodig', 'No longer needed'),
  uncertain: words('Onzeker', 'Uncertain'),
}

/** Always told, also when they are none. */
const always: readonly ResultName[] = [
  'recipients',
  'accepted',
  'delivered',
  'bounced',
  'complained',
  'unsubscribed',
]

/** The result in lines; the rarer ones only when there is something to tell. */
export function resultLines({
  results,
}: Progress): { name: ResultName; label: Words; count: Words }[] {
  const names = Object.keys(resultLabels) as ResultName[]
  return names
    .filter((name) => always.includes(name) || (results[name] ?? 0) > 0)
    .map((name) => ({ name, label: resultLabels[name], count: told(results[name]) }))
}

export const noTracking = words(
  'Wij meten niet of iemand de brief opent of ergens op klikt.',
  'Nobody measures whether the letter is opened or clicked.',
)

export const unansweredWords = ({ undecided }: Progress): Words => {
  const count = told(undecided)
  return words(
    `Van ${count.nl} mails weten wij niet of de verzender ze heeft aangenomen. Wij kregen geen antwoord, en het is te lang geleden om dat nog na te gaan. Wat wilt u?`,
    `Of ${count.en} mails nobody knows whether the mail service took them. There was no answer, and it is too long ago to find out. What do you want?`,
  )
}
