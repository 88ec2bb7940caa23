import { words } from '@/platform/words'

/** What somebody did, as it is stored. A new act gets a line here, and in no other place. */
export const actLabels = {
  'stuk-aangeboden': words('bood aan ter beoordeling', 'offered for review'),
  'stuk-teruggegeven': words('gaf terug aan de schrijver', 'returned to its author'),
  'stuk-teruggehaald': words('haalde terug naar concept', 'took back to draft'),
  'stuk-goedgekeurd': words('keurde goed', 'approved'),
  'stuk-gepland': words('plande', 'scheduled'),
  'stuk-verplaatst': words('koos een ander moment', 'moved the schedule'),
  'stuk-uit-planning': words('haalde uit de planning', 'cancelled the schedule'),
  'stuk-gepubliceerd': words('zette online', 'published'),
  'stuk-gecorrigeerd': words('publiceerde een correctie', 'published a correction'),
  'stuk-foto-veranderd': words(
    'veranderde de woorden bij een foto in',
    'changed the words beside a picture in',
  ),
  'stuk-ingetrokken': words('trok in', 'withdrew'),
  'stuk-tegengehouden': words('hield tegen', 'held back'),
  'stuk-teruggezet': words('zette een oudere versie terug', 'restored an older version'),
  'stuk-verwijderd': words('verwijderde een stuk', 'deleted a post'),
  'voorbeeld-gedeeld': words('maakte een link voor buitenstaanders', 'made a link for outsiders'),
  'voorbeeld-ingetrokken': words('trok de link voor buitenstaanders in', 'withdrew the link'),
  'feit-gemaakt': words('voegde toe', 'added'),
  'feit-veranderd': words('veranderde', 'changed'),
  'feit-verwijderd': words('verwijderde van de tijdlijn', 'deleted from the timeline'),
  'lid-uitgenodigd': words('nodigde uit', 'invited'),
  'lid-uitnodiging-ingetrokken': words('trok de uitnodiging in van', 'withdrew the invitation of'),
  'lid-toegetreden': words('nam een uitnodiging aan', 'accepted an invitation'),
  'lid-veranderd': words('veranderde de rollen van', 'changed the roles of'),
  'lid-verwijderd': words('haalde uit de partij', 'removed from the party'),
  'mailing-gemaakt': words('maakte een nieuwsbrief', 'made a mailing'),
  'mailing-aangeboden': words('bood aan ter beoordeling', 'offered for review'),
  'mailing-teruggegeven': words('gaf terug aan de schrijver', 'returned to its author'),
  'mailing-teruggehaald': words('haalde terug naar concept', 'took back to draft'),
  'mailing-goedgekeurd': words('keurde goed', 'approved'),
  'mailing-gepland': words('plande', 'scheduled'),
  'mailing-verplaatst': words('koos een ander moment', 'moved the schedule'),
  'mailing-uit-planning': words('haalde uit de planning', 'cancelled the schedule'),
  'mailing-tegengehouden': words('hield tegen', 'held back'),
  'mailing-begonnen': words('begon met versturen', 'began to send'),
  'mailing-gepauzeerd': words('pauzeerde het versturen', 'paused sending'),
  'mailing-hervat': words('ging door met versturen', 'resumed sending'),
  'mailing-geannuleerd': words('annuleerde', 'cancelled'),
  'mailing-besluit': words('besloot over mails zonder antwoord', 'decided on unanswered mails'),
  'mailing-verzonden': words('verstuurde een nieuwsbrief', 'sent a mailing'),
  'mailing-verwijderd': words('verwijderde een nieuwsbrief', 'deleted a mailing'),
} as const

export type Act = keyof typeof actLabels

export const acts = Object.keys(actLabels) as Act[]

/** What an act was done to. */
export const subjectLabels = {
  stuk: words('Stuk', 'Post'),
  besluit: words('Stap', 'Step'),
  dossier: words('Dossier', 'Dossier'),
  vergadering: words('Vergadering', 'Meeting'),
  lid: words('Account', 'Account'),
  uitnodiging: words('Uitnodiging', 'Invitation'),
  mailing: words('Nieuwsbrief', 'Mailing'),
} as const

export type SubjectKind = keyof typeof subjectLabels

export const subjectKinds = Object.keys(subjectLabels) as SubjectKind[]

const collections: Record<SubjectKind, string | null> = {
  stuk: 'posts',
  besluit: 'decisions',
  dossier: 'dossiers',
  vergadering: 'meetings',
  lid: 'users',
  uitnodiging: null,
  mailing: 'mailings',
}

/** Where the newsroom keeps what an act was done to; null when it was deleted, or has no place there. */
export function collectionOf(act: unknown, kind: unknown): string | null {
  const isGone = gone.some((one) => one === act)
  return isGone || !subjectKinds.some((one) => one === kind)
    ? null
    : collections[kind as SubjectKind]
}

const gone = ['stuk-verwijderd', 'feit-verwijderd', 'mailing-verwijderd'] as const
