import type { Words } from '@/platform/words'
import type { CalendarItem, PostMark } from './calendar-items'
import type { CalendarView } from './calendar-period'

import { words } from '@/platform/words'

export const calendarWords = {
  title: words('Kalender', 'Calendar'),
  loading: words('De kalender wordt geladen…', 'Loading the calendar…'),
  notLoaded: words(
    'De kalender kon niet worden geladen. Probeer het nog eens.',
    'The calendar could not be loaded. Please try again.',
  ),
  isCut: words(
    'Er staat meer in deze periode dan hier past. Kies een week of een partij.',
    'There is more in this period than fits here. Choose a week or a party.',
  ),
  previous: words('Vorige', 'Previous'),
  next: words('Volgende', 'Next'),
  today: words('Vandaag', 'Today'),
  week: words('Week', 'Week'),
  showAs: words('Toon als', 'Show as'),
  party: words('Partij', 'Party'),
  author: words('Geschreven door', 'Written by'),
  stage: words('Fase', 'Stage'),
  everybody: words('Iedereen', 'Everybody'),
  all: words('Alle', 'All'),
  nothing: words('Er staat niets in deze periode.', 'There is nothing in this period.'),
  withoutMoment: words('Nog zonder moment', 'No moment yet'),
  withoutMomentHint: words(
    'Aangeboden of goedgekeurd. Kies na de goedkeuring wanneer het online gaat.',
    'Offered or approved. After approval you choose when it goes online.',
  ),
  noneWithoutMoment: words(
    'In deze keuze wacht geen stuk op een moment.',
    'In this selection no post waits for a moment.',
  ),
  about: words('Ongeveer in deze tijd', 'About this time'),
  open: words('Open het stuk', 'Open the post'),
  look: words('Bekijk op de site', 'See it on the site'),
  close: words('Sluit', 'Close'),
  when: words('Wanneer', 'When'),
  where: words('Waar', 'Where'),
  day: words('Dag', 'Day'),
  time: words('Tijd (Nederlandse tijd)', 'Time (Dutch time)'),
  move: words('Verplaats', 'Move'),
  plan: words('Plan', 'Schedule'),
  onlyEditors: words(
    'Alleen een redacteur van uw partij kan dit verplaatsen.',
    'Only an editor of your party can move this.',
  ),
  notMoved: words(
    'Het verplaatsen is niet gelukt. Probeer het nog eens.',
    'It could not be moved. Please try again.',
  ),
  dragHint: words(
    'Sleep een gepland stuk naar een andere dag, of open het en kies een moment.',
    'Drag a scheduled post to another day, or open it and pick a moment.',
  ),
} satisfies Record<string, Words>

export const viewLabels: Record<CalendarView, Words> = {
  maand: words('Maand', 'Month'),
  week: words('Week', 'Week'),
  lijst: words('Lijst', 'List'),
}

const markLabels: Record<PostMark, Words> = {
  gepland: words('Gaat online', 'Goes online'),
  online: words('Online', 'Online'),
  offline: words('Gaat offline', 'Goes offline'),
  'zonder-moment': words('Zonder moment', 'No moment'),
}

/** What an item is, in a word or two: colour never says it alone. */
export function labelOf(item: CalendarItem): Words {
  if (item.kind === 'stuk') return markLabels[item.mark]
  if (item.isCalledOff) return words('Gaat niet door', 'Called off')
  return item.kind === 'vergadering'
    ? words('Vergadering', 'Meeting')
    : words('Stap verwacht', 'Step expected')
}

/** Said aloud after a move. */
export const movedWords = (title: string, moment: string): Words =>
  words(
    `Verplaatst: ‘${title}’ gaat online op ${moment}.`,
    `‘${title}’ now goes online on ${moment}.`,
  )

/** A move that was refused: what stays, and why. */
export const refusedWords = (title: string, reason: Words): Words =>
  words(`‘${title}’ is niet verplaatst. ${reason.nl}`, `‘${title}’ was not moved. ${reason.en}`)
