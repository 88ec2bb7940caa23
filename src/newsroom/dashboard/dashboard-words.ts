import type { Words } from '@/platform/words'
import type { WaitingReason } from './overview'

import { words } from '@/platform/words'

export const reasonLabels: Record<WaitingReason, Words> = {
  tegengehouden: words('Ging niet online', 'Did not go online'),
  terug: words('Kwam bij u terug', 'Came back to you'),
  beoordelen: words('Te beoordelen', 'To review'),
  genoemd: words('Een collega vraagt iets', 'A colleague asks something'),
  opnieuw: words('Klopt dit nog?', 'Is this still right?'),
}

export const dashboardWords = {
  title: words('Uw bureau', 'Your desk'),
  newPost: words('Begin een nieuw stuk', 'Start a new post'),
  calendar: words('Naar de kalender', 'To the calendar'),
  waiting: words('Wacht op mij', 'Waiting for me'),
  nothingWaits: words(
    'Niets wacht op u. Begin gerust een nieuw stuk.',
    'Nothing waits for you. Feel free to start a new post.',
  ),
  work: words('Mijn werk', 'My work'),
  noWork: words(
    'U hebt geen stuk in bewerking. Begin met een paar zinnen; wij bewaren vanzelf.',
    'You have no post in progress. Start with a few sentences; everything is saved by itself.',
  ),
  allWork: words('Al mijn stukken', 'All my posts'),
  goingOut: words('Deze week online', 'Online this week'),
  noneGoOut: words(
    'De komende zeven dagen gaat er niets vanzelf online.',
    'Nothing goes online by itself in the coming seven days.',
  ),
  meetings: words('Vergaderingen waarover u nog niets schreef', 'Meetings without a post of yours'),
  noMeetings: words(
    'Er komt geen vergadering aan waarover u nog niets schreef.',
    'No meeting is coming up that you have not written about.',
  ),
  followers: words(
    'Lezers van de nieuwsbrief, afgelopen 30 dagen',
    'Newsletter readers, past 30 days',
  ),
  gained: words('nieuw', 'new'),
  lost: words('opgezegd', 'left'),
  few: words('minder dan 10', 'fewer than 10'),
  notLoaded: words(
    'Uw overzicht kon niet worden geladen. Ververs de pagina.',
    'Your overview could not be loaded. Refresh the page.',
  ),
} satisfies Record<string, Words>
