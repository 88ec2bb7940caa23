import type { PostContent } from '../content'

import { decisionCard, heading, list, paragraph, question } from '../writing'

import { welfareWork2017 } from './sources'

/** Retold from what the party published on its own site. */
export const post: PostContent = {
  slug: 'welzijnswerk-vanaf-2017-waar-staan-we',
  party: 'd66-capelle',
  type: 'raadsnieuws',
  title: 'Welzijnswerk vanaf 2017: waar staan we?',
  lead: 'De commissie besprak op 26 januari 2016 het tussenrapport over het welzijnswerk. Tot nu toe zijn wij tevreden. Het eindrapport moet nog komen.',
  inShort: [
    'Eén stichting van de gemeente moet vanaf januari 2017 het welzijnswerk doen.',
    'Capsloc hoort daar niet bij.',
    'Het college neemt de adviezen uit het tussenrapport in principe over.',
    'Eind april 2016 wordt er echt beslist.',
  ],
  dossiers: ['welzijnswerk-2017-capelle'],
  topics: ['welzijnswerk', 'toegang-en-eerstelijnsvoorzieningen'],
  stances: [
    {
      step: 'commissie-capelle-bespreekt-tussenrapport',
      stance: 'voorlopig-voor',
      inOneSentence: 'Met de aanpak tot nu toe zijn wij tevreden; het eindrapport komt nog.',
    },
  ],
  body: [
    heading('Wat er speelt'),
    paragraph(
      'In oktober 2015 koos het college ervoor om één plan uit te werken. Een stichting van de gemeente neemt in januari 2017 het welzijnswerk op zich. Alleen Capsloc blijft erbuiten. Kwartiermaker Paul Roessen kreeg de vraag wat zo’n stichting zou betekenen.',
    ),
    paragraph(
      'Hij bouwde voort op wat al was afgesproken: minder versnipperd werk, en één aanpak per wijk die past bij de rest van het sociaal domein. De stichting krijgt geen extra geld. Zij moet het doen met de budgetten die er zijn.',
    ),
    heading('Wat er in het tussenrapport staat'),
    paragraph('Het rapport laat zien welke taken nu al goed samen kunnen. Er zijn adviezen over:'),
    list(
      'het Eropafteam en de sociale teams',
      'de Buurtmoeders',
      'hulp aan cliënten en mantelzorgers',
      'voorzieningen in de wijk die beter op elkaar aansluiten',
    ),
    question(
      'Waar is nog onderzoek voor nodig?',
      'Voor de begeleiding van jongeren, voor meedoen en actief worden, en voor hulp op maat.',
    ),
    heading('Waar we nu staan'),
    decisionCard('college-capelle-stelt-tussenrapport-vast'),
    paragraph(
      'Op 26 januari 2016 sprak de commissie Dienstverlening en Economie over het rapport. Wij vinden de aanpak tot nu toe goed.',
    ),
    heading('Wat er nog komt'),
    paragraph(
      'Het eindrapport, met een begroting en een plan van aanpak, staat voor februari 2016 gepland. Eind april 2016 beslissen college, commissie en raad. Wij houden u op de hoogte.',
    ),
    { kind: 'timeline', dossier: 'welzijnswerk-2017-capelle', part: 'alles' },
    paragraph(
      '**Over dit stuk.** D66 Capelle schreef dit op 15 februari 2016. Raadlijn vertelt het hier na in andere woorden, als voorbeeld.',
    ),
  ],
  hero: 'commissietafel',
  bylines: ['peter-geleijnse'],
  onBehalfOfGroup: false,
  sources: [welfareWork2017],
  // The day on the party's own site.
  progress: { stage: 'gepubliceerd', since: new Date('2016-02-15T09:00:00+01:00') },
  writer: 'schrijver@d66-capelle.example',
  editor: 'redacteur@d66-capelle.example',
}
