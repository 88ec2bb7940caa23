import type { Examples } from '../preview/example'

import { dorpspartij, gemertBakelDossier } from '../preview/gemert-bakel'
import { sampleNotice } from '../preview/posts'
import { sampleSite } from '../preview/sample'

import { ErrorPage } from './error-page'
import { NotFoundPage } from './not-found-page'
import { TextPage } from './text-page'
import { WithdrawnPage } from './withdrawn-page'

const site = sampleSite()

/** Pages that say one thing. */
export const fixedPageExamples = {
  tekst: (
    <TextPage
      site={site}
      party={null}
      title="Toegankelijkheid"
      lead="Iedereen moet deze site kunnen gebruiken."
      path="/toegankelijkheid"
      body={<p>Lukt er iets niet? Laat het ons weten, dan maken wij het in orde.</p>}
    />
  ),
  ingetrokken: (
    <WithdrawnPage
      site={site}
      party={dorpspartij}
      post={{
        withdrawnOn: '20 november 2026',
        isExpired: false,
        reason: 'Er stond een bedrag in dat niet klopt. Lees ons nieuwe stuk.',
        dossiers: [{ title: gemertBakelDossier.title, slug: gemertBakelDossier.slug }],
        advertising: null,
      }}
    />
  ),
  'ingetrokken reclame': (
    <WithdrawnPage
      site={site}
      party={dorpspartij}
      post={{
        withdrawnOn: '20 november 2026',
        isExpired: false,
        reason: 'Er stond een bedrag in dat niet klopt. Lees ons nieuwe stuk.',
        dossiers: [],
        advertising: sampleNotice,
      }}
    />
  ),
  verlopen: (
    <WithdrawnPage
      site={site}
      party={dorpspartij}
      post={{
        withdrawnOn: '20 november 2026',
        isExpired: true,
        reason: null,
        dossiers: [],
        advertising: null,
      }}
    />
  ),
  'niet-gevonden': <NotFoundPage site={site} />,
  fout: <ErrorPage site={site} reference="8f3a-22" />,
} satisfies Examples
