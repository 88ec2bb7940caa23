import type { Chapter } from '../content'

import { dossier } from './dossier'

/** The seats of this council are in none of the sources, so its parties are left out. */
export const meierijstad: Chapter = {
  municipalities: [
    { slug: 'meierijstad', name: 'Meierijstad', province: 'Noord-Brabant', cbsCode: 'GM1948' },
  ],
  bodies: [
    {
      slug: 'college-meierijstad',
      name: 'College van B en W Meierijstad',
      kind: 'college',
      municipality: 'meierijstad',
    },
    {
      slug: 'gemeenteraad-meierijstad',
      name: 'Gemeenteraad Meierijstad',
      kind: 'raad',
      municipality: 'meierijstad',
    },
  ],
  parties: [],
  people: [
    {
      slug: 'rik-compagne',
      name: 'Rik Compagne',
      roles: [
        {
          role: 'wethouder',
          title: 'Coördinerend projectwethouder (2019)',
          body: 'college-meierijstad',
          municipality: 'meierijstad',
        },
      ],
    },
  ],
  dossiers: [dossier],
  meetings: [],
  images: [],
  accounts: [],
  posts: [],
}
