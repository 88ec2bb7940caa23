import type { Chapter } from '../content'

import { councilOf2018 } from '../council-seats'
import { dated } from '../writing'

import { dossier } from './dossier'
import { post } from './post'
import { welfareWork2017 } from './sources'

export const capelle: Chapter = {
  municipalities: [
    {
      slug: 'capelle-aan-den-ijssel',
      name: 'Capelle aan den IJssel',
      province: 'Zuid-Holland',
      cbsCode: 'GM0502',
    },
  ],
  bodies: [
    {
      slug: 'college-capelle',
      name: 'College van B en W Capelle',
      kind: 'college',
      municipality: 'capelle-aan-den-ijssel',
    },
    {
      slug: 'commissie-dienstverlening-en-economie-capelle',
      name: 'Commissie Dienstverlening en Economie',
      kind: 'commissie',
      municipality: 'capelle-aan-den-ijssel',
    },
    {
      slug: 'gemeenteraad-capelle',
      name: 'Gemeenteraad Capelle',
      kind: 'raad',
      municipality: 'capelle-aan-den-ijssel',
    },
  ],
  parties: councilOf2018(
    'capelle-aan-den-ijssel',
    [
      ['Leefbaar Capelle', 'Leefbaar', 'leefbaar-capelle', 13],
      ['VVD Capelle', 'VVD', 'vvd-capelle', 4],
      ['D66 Capelle', 'D66', 'd66-capelle', 3],
      ['SGP Capelle', 'SGP', 'sgp-capelle', 3],
      ['CDA Capelle', 'CDA', 'cda-capelle', 2],
      ['ChristenUnie Capelle', 'ChristenUnie', 'christenunie-capelle', 2],
      ['GroenLinks Capelle', 'GroenLinks', 'groenlinks-capelle', 2],
      ['PvdA Capelle', 'PvdA', 'pvda-capelle', 2],
      ['SP Capelle', 'SP', 'sp-capelle', 2],
    ],
    { 'd66-capelle': { email: 'redactie@d66-capelle.example' } },
  ),
  people: [
    {
      slug: 'peter-geleijnse',
      name: 'Peter Geleijnse',
      roles: [{ role: 'anders', title: 'Schreef in 2016 voor D66', party: 'd66-capelle' }],
    },
    {
      slug: 'paul-roessen',
      name: 'Paul Roessen',
      roles: [
        {
          role: 'anders',
          title: 'Kwartiermaker welzijnswerk (2016)',
          municipality: 'capelle-aan-den-ijssel',
        },
      ],
    },
  ],
  dossiers: [dossier],
  meetings: [
    {
      name: 'commissie-26-januari',
      title: 'Commissie Dienstverlening en Economie',
      body: 'commissie-dienstverlening-en-economie-capelle',
      when: dated('2016-01-26', '26 januari 2016'),
      status: 'gehouden',
      agenda: [
        {
          title: 'Tussenrapport kwartiermaker welzijnswerk',
          step: 'commissie-capelle-bespreekt-tussenrapport',
        },
      ],
      sources: [welfareWork2017],
    },
  ],
  images: [
    {
      name: 'commissietafel',
      scene: 'meeting-table',
      party: 'd66-capelle',
      alt: 'Tekening van vijf mensen aan een lange vergadertafel. Voor hen liggen papieren en staan kopjes.',
      caption: 'De commissie praat erover, de raad beslist later.',
    },
  ],
  accounts: [
    {
      email: 'schrijver@d66-capelle.example',
      name: 'Vera Voorbeeld',
      seat: { party: 'd66-capelle', role: 'writer' },
    },
    {
      email: 'redacteur@d66-capelle.example',
      name: 'Daan Demo',
      seat: { party: 'd66-capelle', role: 'editor' },
    },
  ],
  posts: [post],
}
