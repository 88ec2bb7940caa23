import type { DossierContent } from '../content'

import { dated } from '../writing'

import { welfareWork2017 } from './sources'

const sources = [welfareWork2017]

export const dossier: DossierContent = {
  slug: 'welzijnswerk-2017-capelle',
  title: 'Welzijnswerk in Capelle vanaf 2017: één gemeentelijke stichting?',
  municipalities: ['capelle-aan-den-ijssel'],
  status: 'loopt',
  topics: [
    'welzijnswerk',
    'samenkracht-en-burgerparticipatie',
    'toegang-en-eerstelijnsvoorzieningen',
  ],
  lead: 'Het college van Capelle wilde het welzijnswerk vanaf januari 2017 laten doen door één stichting van de gemeente. Alleen Capsloc bleef daarbuiten. Een kwartiermaker zocht uit wat dat betekent. Wat er uiteindelijk is besloten, is hier nog niet ingevoerd.',
  inShort: [
    'Het college liet in 2015 een plan maken voor één stichting voor het welzijnswerk.',
    'Capsloc hoorde niet bij dat plan.',
    'In januari 2016 nam het college de adviezen uit het tussenrapport in principe over.',
    'Eind april 2016 zouden college, commissie en raad beslissen.',
    'De stichting moest het doen met het geld dat er al was.',
  ],
  involved: [
    {
      organisation: 'gemeente-capelle-aan-den-ijssel',
      role: 'opdrachtgever',
      tasks: ['laat het plan voor de stichting maken'],
    },
    {
      organisation: 'capsloc',
      role: 'partner',
      tasks: ['blijft buiten het plan voor de stichting'],
    },
  ],
  sources,
  steps: [
    {
      slug: 'college-capelle-laat-stichting-uitwerken',
      title: 'College laat een gemeentelijke stichting uitwerken',
      when: dated('2015-10', 'oktober 2015'),
      kind: 'opdracht',
      stage: 'verkenning',
      status: 'gehouden',
      body: 'college-capelle',
      isAuthoritative: true,
      summary:
        'Het college kiest één mogelijkheid om uit te werken: een stichting van de gemeente doet vanaf januari 2017 het welzijnswerk, behalve dat van Capsloc. Een kwartiermaker brengt in beeld wat dat betekent.',
      sources,
    },
    {
      slug: 'college-capelle-stelt-tussenrapport-vast',
      title: 'College stelt het tussenrapport vast',
      when: dated('2016-01-12', '12 januari 2016'),
      kind: 'collegebesluit',
      stage: 'voorbereiding',
      status: 'gehouden',
      outcome: 'aangenomen',
      body: 'college-capelle',
      isAuthoritative: true,
      summary:
        'Kwartiermaker Paul Roessen zette op een rij welk werk nu al goed bij elkaar past. Hij gaf advies over onder meer de sociale teams, de Buurtmoeders, cliëntondersteuning en mantelzorg. Voor drie onderwerpen raadde hij meer onderzoek aan. Het college neemt de adviezen in principe over.',
      sources,
      proposers: ['paul-roessen'],
      relations: [{ kind: 'voert-uit', step: 'college-capelle-laat-stichting-uitwerken' }],
    },
    {
      slug: 'commissie-capelle-bespreekt-tussenrapport',
      title: 'Commissie bespreekt het tussenrapport',
      when: dated('2016-01-26', '26 januari 2016'),
      kind: 'bespreking',
      stage: 'advies',
      status: 'gehouden',
      body: 'commissie-dienstverlening-en-economie-capelle',
      meeting: 'commissie-26-januari',
      summary:
        'De commissie Dienstverlening en Economie praat over het tussenrapport. Zij beslist niet.',
      sources,
      relations: [{ kind: 'volgt-op', step: 'college-capelle-stelt-tussenrapport-vast' }],
    },
    {
      slug: 'eindrapport-welzijnswerk-capelle',
      title: 'Eindrapport met begroting en plan van aanpak',
      when: dated('2016-02', 'februari 2016'),
      kind: 'rapport',
      stage: 'voorbereiding',
      status: 'gepland',
      summary: 'In het eindrapport zouden ook een begroting en een plan van aanpak staan.',
      sources,
      relations: [{ kind: 'volgt-op', step: 'college-capelle-stelt-tussenrapport-vast' }],
    },
    {
      slug: 'raad-capelle-beslist-over-welzijnswerk',
      title: 'College, commissie en raad beslissen over het welzijnswerk',
      when: dated('2016-04-21/2016-04-30', 'eind april 2016'),
      kind: 'raadsbesluit',
      stage: 'besluit',
      status: 'gepland',
      body: 'gemeenteraad-capelle',
      isAuthoritative: true,
      summary:
        'Het eindrapport zou eerst naar het college gaan, dan naar de commissie en dan naar de raad.',
      sources,
      relations: [{ kind: 'volgt-op', step: 'eindrapport-welzijnswerk-capelle' }],
    },
    {
      slug: 'stichting-welzijnswerk-capelle-begint',
      title: 'De stichting begint met het welzijnswerk',
      when: dated('2017-01', 'januari 2017'),
      kind: 'mijlpaal',
      stage: 'uitvoering',
      status: 'gepland',
      summary:
        'Dit was het plan van oktober 2015. Of de stichting er kwam, staat niet in onze bron.',
      sources,
      relations: [{ kind: 'voert-uit', step: 'raad-capelle-beslist-over-welzijnswerk' }],
    },
  ],
}
