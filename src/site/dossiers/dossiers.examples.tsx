import type { Examples } from '../preview/example'

import { dossierTiles } from '../preview/posts'

import { DossierTiles } from './dossier-tile'

const [first] = dossierTiles

export const dossierExamples = {
  'drie dossiers': <DossierTiles dossiers={dossierTiles} emptyText="" />,
  'één dossier': <DossierTiles dossiers={first ? [first] : []} emptyText="" />,
  leeg: <DossierTiles dossiers={[]} emptyText="Er loopt nu geen dossier." />,
} satisfies Examples
