import { dossierEmbedAddress } from '@/site/addresses'
import { DossierEmbedPage } from '@/site/pages/dossier-embed-page'
import { readingPage } from '@/site/visitor/reading-page'

import { readDossier, readLastSteps } from '../../read-dossier'

/** May be framed by any site: see security-headers.mjs. */
export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => dossierEmbedAddress(slug),
  make: async (visit, { slug }, site) => {
    const read = await readDossier(visit, slug)
    if (!read) return null
    const { dossier, stances } = read
    const { steps, next } = await readLastSteps(visit, read)
    return (
      <DossierEmbedPage site={site} dossier={dossier} steps={steps} next={next} stances={stances} />
    )
  },
})
