import type { Chapter } from '../content'

import { councilOf2018 } from '../council-seats'

import { dossier } from './dossier'

/** Two municipalities in one chapter, because they share a dossier. */
export const lochemAndZutphen: Chapter = {
  municipalities: [
    { slug: 'lochem', name: 'Lochem', province: 'Gelderland', cbsCode: 'GM0262' },
    { slug: 'zutphen', name: 'Zutphen', province: 'Gelderland', cbsCode: 'GM0301' },
  ],
  bodies: [
    {
      slug: 'college-lochem',
      name: 'College van B en W Lochem',
      kind: 'college',
      municipality: 'lochem',
    },
    {
      slug: 'ronde-tafel-lochem',
      name: 'Ronde Tafel Lochem',
      kind: 'forum',
      municipality: 'lochem',
    },
    {
      slug: 'gemeenteraad-lochem',
      name: 'Gemeenteraad Lochem',
      kind: 'raad',
      municipality: 'lochem',
    },
    {
      slug: 'college-zutphen',
      name: 'College van B en W Zutphen',
      kind: 'college',
      municipality: 'zutphen',
    },
    { slug: 'forum-zutphen', name: 'Forum Zutphen', kind: 'forum', municipality: 'zutphen' },
    {
      slug: 'gemeenteraad-zutphen',
      name: 'Gemeenteraad Zutphen',
      kind: 'raad',
      municipality: 'zutphen',
    },
  ],
  parties: [
    ...councilOf2018('lochem', [
      ['Gemeentebelangen Lochem', 'Gemeentebelangen', 'gemeentebelangen-lochem', 6],
      ['GroenLinks Lochem', 'GroenLinks', 'groenlinks-lochem', 4],
      ['VVD Lochem', 'VVD', 'vvd-lochem', 4],
      ['CDA Lochem', 'CDA', 'cda-lochem', 3],
      ['PvdA Lochem', 'PvdA', 'pvda-lochem', 3],
      ['D66 Lochem', 'D66', 'd66-lochem', 2],
      ['Meedenken met Lochem', 'MmL', 'meedenken-met-lochem', 1],
    ]),
    ...councilOf2018('zutphen', [
      ['GroenLinks Zutphen', 'GroenLinks', 'groenlinks-zutphen', 5],
      ['Burgerbelang Zutphen Warnsveld', 'Burgerbelang', 'burgerbelang-zutphen-warnsveld', 4],
      ['PvdA Zutphen', 'PvdA', 'pvda-zutphen', 4],
      ['SP Zutphen', 'SP', 'sp-zutphen', 4],
      ['D66 Zutphen', 'D66', 'd66-zutphen', 3],
      ['VVD Zutphen', 'VVD', 'vvd-zutphen', 3],
      ['CDA Zutphen', 'CDA', 'cda-zutphen', 2],
      ['Stadspartij Zutphen Warnsveld', 'Stadspartij', 'stadspartij-zutphen-warnsveld', 2],
      ['BewustZW', 'BewustZW', 'bewustzw', 1],
      ['ChristenUnie Zutphen', 'ChristenUnie', 'christenunie-zutphen', 1],
    ]),
  ],
  people: [
    {
      slug: 'patricia-withagen',
      name: 'Patricia Withagen',
      roles: [
        { role: 'wethouder', title: 'Wethouder (2013); de bron noemt niet van welke gemeente' },
      ],
    },
    {
      slug: 'wilma-heesen',
      name: 'Wilma Heesen',
      roles: [
        { role: 'wethouder', title: 'Wethouder (2013); de bron noemt niet van welke gemeente' },
      ],
    },
  ],
  dossiers: [dossier],
  meetings: [],
  images: [],
  accounts: [],
  posts: [],
}
