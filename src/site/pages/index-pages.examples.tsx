import type { Examples } from '../preview/example'

import { gemertBakelDossier } from '../preview/gemert-bakel'
import { dossierTiles, teasers } from '../preview/posts'
import { onePage, sampleSite } from '../preview/sample'

import { DossiersPage } from './dossiers-page'
import { OrganisationPage } from './organisation-page'
import { PersonPage } from './person-page'
import { TopicPage } from './topic-page'

const site = sampleSite()

/** Pages that gather what the rest of the site says about one thing. */
export const indexPageExamples = {
  dossiers: <DossiersPage site={site} dossiers={dossierTiles} paging={onePage} />,
  'dossiers-tweede-pagina': (
    <DossiersPage
      site={site}
      dossiers={dossierTiles.filter(({ status }) => status === 'afgerond')}
      paging={{ page: 2, pageCount: 21, total: 492 }}
    />
  ),
  thema: (
    <TopicPage
      site={site}
      paging={onePage}
      topic={{
        name: 'Samenkracht en burgerparticipatie',
        slug: 'samenkracht',
        description: 'Welzijnswerk, vrijwilligers, mantelzorg en buurthuizen.',
        iv3: '6.1',
        parent: { name: 'Sociaal domein', slug: 'sociaal-domein' },
        children: [{ name: 'Mantelzorg', slug: 'mantelzorg' }],
      }}
      dossiers={dossierTiles}
      posts={teasers.slice(0, 1)}
    />
  ),
  organisatie: (
    <OrganisationPage
      site={site}
      organisation={{
        name: 'Lumens',
        slug: 'lumens',
        kind: 'stichting',
        description: 'Welzijnsorganisatie in Eindhoven en omgeving.',
        website: 'https://www.lumens.example/',
        involvements: gemertBakelDossier.involved.map((row) => ({
          ...row,
          dossier: { title: gemertBakelDossier.title, slug: gemertBakelDossier.slug },
        })),
      }}
    />
  ),
  persoon: (
    <PersonPage
      site={site}
      paging={onePage}
      person={{
        name: 'Jacqueline Vonk',
        slug: 'jacqueline-vonk',
        portrait: null,
        roles: [
          {
            role: 'Bestuurder',
            at: { name: 'Lumens', path: '/organisaties/lumens' },
            period: null,
            isPast: false,
          },
        ],
      }}
      posts={[]}
    />
  ),
} satisfies Examples
