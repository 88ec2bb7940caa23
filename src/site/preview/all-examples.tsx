import type { Examples } from './example'

import { agendaExamples } from '../agenda/agenda.examples'
import { blockExamples } from '../blocks/blocks.examples'
import { dossierExamples } from '../dossiers/dossiers.examples'
import { disputesExamples } from '../facts/disputes.examples'
import { factsExamples } from '../facts/facts.examples'
import { followUpExamples } from '../follow-up/follow-up.examples'
import { taskExamples } from '../facts/task-table.examples'
import { historyExamples } from '../history/history.examples'
import { listsExamples } from '../lists/lists.examples'
import { newsletterExamples } from '../newsletter/newsletter.examples'
import { dossierEmbedExamples } from '../pages/dossier-page.examples'
import { pageExamples } from '../pages/pages.examples'
import { peopleExamples } from '../people/people.examples'
import { postsExamples } from '../posts/posts.examples'
import { searchExamples } from '../search/search.examples'
import {
  partyStancesExamples,
  stanceBoxExamples,
  stanceChipExamples,
  stanceMatrixExamples,
} from '../stances/stances.examples'
import {
  earlierPlansExamples,
  miniTimelineExamples,
  stageBarExamples,
  timelineExamples,
} from '../timeline/timeline.examples'
import { votesExamples } from '../votes/votes.examples'

import { Gallery } from './gallery'

const components: Record<string, Examples> = {
  tijdlijn: timelineExamples,
  'kleine-tijdlijn': miniTimelineExamples,
  'eerdere-plannen': earlierPlansExamples,
  fasen: stageBarExamples,
  labels: stanceChipExamples,
  standpunt: stanceBoxExamples,
  'standpunten-per-stap': stanceMatrixExamples,
  'laatste-standpunten': partyStancesExamples,
  stemming: votesExamples,
  toezeggingen: followUpExamples,
  berichten: postsExamples,
  feiten: factsExamples,
  verschillen: disputesExamples,
  taken: taskExamples,
  geschiedenis: historyExamples,
  dossiers: dossierExamples,
  paginas: listsExamples,
  agenda: agendaExamples,
  zoeken: searchExamples,
  nieuwsbrief: newsletterExamples,
  mensen: peopleExamples,
  blokken: blockExamples,
}

/** Every page and every component as a document, by file name. */
export const previewDocuments: Examples = {
  ...pageExamples,
  ...dossierEmbedExamples,
  ...Object.fromEntries(
    Object.entries(components).map(([name, examples]) => [
      `onderdeel-${name}`,
      <Gallery key={name} title={name} examples={examples} />,
    ]),
  ),
}
