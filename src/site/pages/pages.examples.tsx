import type { Examples } from '../preview/example'

import { agendaPageExamples } from './agenda-page.examples'
import { archivePageExamples } from './archive-pages.examples'
import { bodyPageExamples } from './body-page.examples'
import { comparePageExamples } from './compare-pages.examples'
import { decisionPageExamples } from './decision-page.examples'
import { dossierPageExamples } from './dossier-page.examples'
import { fixedPageExamples } from './fixed-pages.examples'
import { followUpsPageExamples } from './follow-ups-page.examples'
import { homeExamples } from './home-page.examples'
import { indexPageExamples } from './index-pages.examples'
import { invitationPageExamples } from './invitation-page.examples'
import { municipalityPageExamples } from './municipality-page.examples'
import { newsletterPageExamples } from './newsletter-page.examples'
import { openDataPageExamples } from './open-data-page.examples'
import { partyPageExamples } from './party-page.examples'
import { postPageExamples } from './post-page.examples'
import { searchPageExamples } from './search-page.examples'

/** Every page as readers may meet it: full, empty, with long words and with faults. */
export const pageExamples = {
  ...homeExamples,
  ...dossierPageExamples,
  ...postPageExamples,
  ...decisionPageExamples,
  ...partyPageExamples,
  ...municipalityPageExamples,
  ...followUpsPageExamples,
  ...agendaPageExamples,
  ...bodyPageExamples,
  ...comparePageExamples,
  ...searchPageExamples,
  ...newsletterPageExamples,
  ...archivePageExamples,
  ...invitationPageExamples,
  ...indexPageExamples,
  ...fixedPageExamples,
  ...openDataPageExamples,
} satisfies Examples
