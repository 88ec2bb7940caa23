import type { DossierContent } from '../content'

import { publicSource } from '../looked-up'
import { dated } from '../writing'

const sharedVision = publicSource(
  'Gezamenlijke visie Lochem en Zutphen op nieuwe sociale taken',
  'Nieuwsbericht uit Gorssel, 14 maart 2013',
)

const careGuide = publicSource(
  'Sociale netwerk eerste verantwoordelijke bij zorgvraag',
  'Nationale Zorggids, 2013',
  'https://www.nationalezorggids.nl/ouderenzorg/nieuws/15138-sociale-netwerk-eerste-verantwoordelijke-bij-zorgvraag.html',
)

export const dossier: DossierContent = {
  slug: 'visie-sociale-taken-lochem-zutphen',
  title: 'Lochem en Zutphen: samen naar nieuwe sociale taken',
  municipalities: ['lochem', 'zutphen'],
  status: 'loopt',
  topics: ['samenkracht-en-burgerparticipatie', 'toegang-en-eerstelijnsvoorzieningen'],
  lead: 'Gemeenten krijgen nieuwe taken van het Rijk: jeugd, zorg en werk. Er komt minder geld mee. Lochem en Zutphen schreven in 2013 samen op hoe zij die taken willen aanpakken. Beide raden zouden er in het voorjaar over beslissen.',
  inShort: [
    'Lochem en Zutphen hebben één visie op jeugd, zorg en werk.',
    'Eerst kijken wat mensen zelf en samen kunnen. Lukt dat niet, dan helpt een professional in de buurt.',
    'Het Rijk bezuinigt, dus er verandert veel en sommige hulp kan verdwijnen.',
    'De gemeenten beginnen met proeven om te leren wat werkt.',
    'Wat de raden hebben besloten, is hier nog niet ingevoerd.',
  ],
  involved: [
    {
      organisation: 'gemeente-lochem',
      role: 'opdrachtgever',
      tasks: ['nieuwe sociale taken in Lochem'],
    },
    {
      organisation: 'gemeente-zutphen',
      role: 'opdrachtgever',
      tasks: ['nieuwe sociale taken in Zutphen'],
    },
  ],
  sources: [sharedVision, careGuide],
  steps: [
    {
      slug: 'lochem-en-zutphen-tonen-gezamenlijke-visie',
      title: 'Lochem en Zutphen maken hun gezamenlijke visie bekend',
      when: dated('2013-03-14', '14 maart 2013'),
      kind: 'rapport',
      stage: 'voorbereiding',
      status: 'gehouden',
      summary:
        'De visie heet ‘Bouwen op de kracht van de lokale samenleving’. Zij is vooraf besproken met organisaties en met vertegenwoordigers van cliënten. Die hadden nog veel vragen over de veranderingen en de bezuinigingen.',
      sources: [sharedVision, careGuide],
      proposers: ['patricia-withagen', 'wilma-heesen'],
    },
    {
      slug: 'ronde-tafel-lochem-bespreekt-visie',
      title: 'Ronde Tafel in Lochem bespreekt de visie',
      when: dated('2013-03-25', '25 maart 2013'),
      kind: 'bespreking',
      stage: 'advies',
      status: 'gepland',
      body: 'ronde-tafel-lochem',
      summary:
        'De visie stond op de agenda van de Ronde Tafel, voordat de raad van Lochem zou beslissen.',
      sources: [sharedVision],
      relations: [{ kind: 'volgt-op', step: 'lochem-en-zutphen-tonen-gezamenlijke-visie' }],
    },
    {
      slug: 'raad-lochem-beslist-over-visie',
      title: 'Raad van Lochem beslist over de visie',
      when: dated('2013-04-08', '8 april 2013'),
      kind: 'raadsbesluit',
      stage: 'besluit',
      status: 'gepland',
      body: 'gemeenteraad-lochem',
      isAuthoritative: true,
      summary: 'De gemeenteraad van Lochem zou op deze dag een besluit nemen.',
      sources: [sharedVision],
      relations: [{ kind: 'volgt-op', step: 'ronde-tafel-lochem-bespreekt-visie' }],
    },
    {
      slug: 'forum-zutphen-bespreekt-visie',
      title: 'Forum in Zutphen bespreekt de visie op twee avonden',
      when: dated('{2013-04-08,2013-04-22}', '8 en 22 april 2013'),
      kind: 'bespreking',
      stage: 'advies',
      status: 'gepland',
      body: 'forum-zutphen',
      summary: 'In Zutphen stond de visie twee keer op de agenda van het Forum.',
      sources: [sharedVision],
      relations: [{ kind: 'volgt-op', step: 'lochem-en-zutphen-tonen-gezamenlijke-visie' }],
    },
    {
      slug: 'raad-zutphen-beslist-over-visie',
      title: 'Raad van Zutphen beslist over de visie',
      when: dated('[2013-04-22,2013-05-08]', '22 april of 8 mei 2013'),
      kind: 'raadsbesluit',
      stage: 'besluit',
      status: 'gepland',
      body: 'gemeenteraad-zutphen',
      isAuthoritative: true,
      summary:
        'De raad van Zutphen zou op een van deze twee dagen beslissen. Welke dag het werd, staat niet in onze bron.',
      sources: [sharedVision],
      relations: [{ kind: 'volgt-op', step: 'forum-zutphen-bespreekt-visie' }],
    },
  ],
}
