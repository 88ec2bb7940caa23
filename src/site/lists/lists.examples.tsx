import type { Examples } from '../preview/example'

import { PageLinks } from './page-links'

export const listsExamples = {
  'eerste pagina': (
    <PageLinks path="/dossiers" paging={{ page: 1, pageCount: 14, total: 350 }} anchor="lijst" />
  ),
  'midden in een gekozen lijst': (
    <PageLinks
      path="/agenda/voorbeeldstad"
      asked={{ orgaan: 'raad' }}
      paging={{ page: 2, pageCount: 14, total: 350 }}
    />
  ),
  'laatste pagina': <PageLinks path="/dossiers" paging={{ page: 14, pageCount: 14, total: 350 }} />,
  'één pagina': <PageLinks path="/dossiers" paging={{ page: 1, pageCount: 1, total: 3 }} />,
} satisfies Examples
