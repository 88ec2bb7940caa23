import type { StepContent } from '../step-content'

import { dated } from '../writing'

import { lumensStarts, supportersApart, unripePlan, volunteersGone } from './sources'

/** What followed on the choice: the foundation, the questions and the start of Lumens. */
export const stepsOfNewStart: StepContent[] = [
  {
    slug: 'dorpsondersteuners-naar-aparte-stichting',
    title: 'College wil achttien dorpsondersteuners in een aparte stichting',
    when: dated('2020-11', 'november 2020'),
    kind: 'collegebesluit',
    stage: 'voorbereiding',
    status: 'gehouden',
    outcome: 'aangenomen',
    body: 'college-gemert-bakel',
    summary:
      'De achttien dorpsondersteuners komen in een eigen stichting. De gemeente wil dat zij onafhankelijk zijn, en Lumens neemt hen niet over. Volgens hetzelfde bericht kan ook het vluchtelingenwerk niet naar Lumens: de kennis ontbreekt daar.',
    sources: [supportersApart],
    relations: [
      { kind: 'volgt-op', step: 'gemert-bakel-praat-verder-over-lokale-taken' },
      { kind: 'in-strijd-met', step: 'college-gemert-bakel-kiest-lumens' },
    ],
    disputes: [
      {
        about: 'uitvoering',
        note: 'In januari 2021 noemt de manager van Lumens vluchtelingenwerk toch als een van de taken in Gemert-Bakel.',
        sourceTitle: `${lumensStarts.title} (Eindhovens Dagblad, januari 2021)`,
        sourceUrl: lumensStarts.url,
      },
    ],
  },
  {
    slug: 'vvd-gemert-bakel-stelt-vragen-over-welzijnswerk',
    title: 'VVD stelt raadsvragen over de overgang',
    when: dated('2020-11', 'november 2020'),
    kind: 'raadsvraag',
    stage: 'voorbereiding',
    status: 'gehouden',
    body: 'gemeenteraad-gemert-bakel',
    summary:
      'De VVD vraagt het college onder meer waar het vluchtelingenwerk nu terechtkomt. Of en wat het college antwoordde, staat niet in de bronnen die wij kennen.',
    text: 'Waar komt het vluchtelingenwerk nu terecht? De andere vragen staan niet in de bronnen die wij kennen.',
    sources: [supportersApart],
    proposers: ['vvd-gemert-bakel'],
    relations: [{ kind: 'volgt-op', step: 'dorpsondersteuners-naar-aparte-stichting' }],
  },
  {
    slug: 'raad-beslist-over-stichting-dorpsondersteuners',
    title: 'Raad beslist over de stichting voor dorpsondersteuners',
    when: dated('2020-12', 'december 2020, een week na het krantenbericht'),
    kind: 'raadsbesluit',
    stage: 'besluit',
    status: 'gepland',
    body: 'gemeenteraad-gemert-bakel',
    isAuthoritative: true,
    summary:
      'De raad zou in december 2020 over de stichting beslissen. De oppositie vond het plan nog niet rijp. Wat de raad besloot, staat niet in de bronnen die wij kennen.',
    sources: [unripePlan],
    votes: {
      groups: [
        { party: 'cda-gemert-bakel' },
        { party: 'dorpspartij' },
        { party: 'vvd-gemert-bakel' },
        { name: 'Sociaal Gemert-Bakel' },
        { name: 'fractie-Vogels' },
        { name: 'Lokale Realisten' },
      ],
      explanation:
        'De krant schreef vooraf dat CDA en Dorpspartij samen de meerderheid hadden, en dat de vier andere fracties het plan niet rijp vonden. Hoeveel raadsleden voor en tegen stemden, is niet bekend.',
    },
    relations: [{ kind: 'volgt-op', step: 'dorpsondersteuners-naar-aparte-stichting' }],
  },
  {
    slug: 'lumens-begint-in-gemert-bakel',
    title: 'Lumens neemt het welzijnswerk over van LEVgroep',
    when: dated('2021-01-01', '1 januari 2021'),
    kind: 'mijlpaal',
    stage: 'uitvoering',
    status: 'gehouden',
    summary: 'Vanaf deze dag is Lumens verantwoordelijk voor het welzijnswerk in Gemert-Bakel.',
    sources: [lumensStarts],
    relations: [{ kind: 'voert-uit', step: 'college-gemert-bakel-kiest-lumens' }],
  },
  {
    slug: 'lumens-noemt-vluchtelingenwerk-als-taak',
    title: 'Lumens noemt vluchtelingenwerk toch als taak',
    when: dated('2021-01', 'januari 2021'),
    kind: 'mijlpaal',
    stage: 'uitvoering',
    status: 'gehouden',
    summary:
      'De manager van Lumens vertelt over de eerste weken. Bij de taken noemt de organisatie ook vluchtelingenwerk. In november 2020 stond in de krant dat Lumens dit werk niet kon doen. Beide berichten staan hier, want wij weten niet welk klopt.',
    sources: [lumensStarts],
    relations: [
      { kind: 'volgt-op', step: 'lumens-begint-in-gemert-bakel' },
      { kind: 'in-strijd-met', step: 'dorpsondersteuners-naar-aparte-stichting' },
    ],
  },
  {
    slug: 'cda-vraagt-naar-verdwenen-vrijwilligers',
    title: 'CDA vraagt waar de vrijwilligers zijn gebleven',
    when: dated('2021-37', 'begin 2021'),
    kind: 'raadsvraag',
    stage: 'evaluatie',
    status: 'gehouden',
    body: 'gemeenteraad-gemert-bakel',
    summary:
      'Van de ongeveer 120 vrijwilligers meldde maar een handvol zich opnieuw aan. LEVgroep mocht de lijst met adressen niet doorgeven, vanwege de privacywet. Het CDA stelt hierover schriftelijke vragen aan het college. Een antwoord staat niet in de bronnen die wij kennen.',
    text: 'Waar zijn de vrijwilligers gebleven? De vragen zelf staan niet in de bronnen die wij kennen.',
    sources: [volunteersGone],
    proposers: ['cda-gemert-bakel'],
    relations: [
      { kind: 'volgt-op', step: 'lumens-begint-in-gemert-bakel' },
      { kind: 'volgt-op', step: 'vrijwilligers-levgroep-moeten-kiezen' },
    ],
  },
]
