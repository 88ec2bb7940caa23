import type { StepContent } from '../content'

import { dated } from '../writing'

import {
  dorpspartijOnParting,
  levgroepStops,
  localNewsOnLumens,
  lumensStarts,
  municipalityChoosesLumens,
  supportersApart,
  unripePlan,
  volunteersGone,
  volunteersMustChoose,
} from './sources'

const fromNewYear = dated('2021-01-01', 'per 1 januari 2021')

export const steps: StepContent[] = [
  {
    slug: 'jongerenwerk-blijft-bij-gemeente-gemert-bakel',
    title: 'Jeugd- en jongerenwerk gaat naar de gemeente zelf',
    when: dated('[..2020-11-30]', 'al eerder'),
    kind: 'collegebesluit',
    stage: 'besluit',
    status: 'gehouden',
    outcome: 'aangenomen',
    body: 'college-gemert-bakel',
    isAuthoritative: true,
    summary:
      'De gemeente doet het jeugd- en jongerenwerk voortaan zelf. Wethouder Steeghs vertelde dat bij de keuze voor Lumens. Wanneer het besluit viel, zei zij er niet bij.',
    sources: [localNewsOnLumens, supportersApart],
    involved: [
      {
        organisation: 'gemeente-gemert-bakel',
        role: 'uitvoerder',
        tasks: ['jeugd- en jongerenwerk'],
      },
    ],
  },
  {
    slug: 'gemert-bakel-en-levgroep-stoppen-samenwerking',
    title: 'Gemert-Bakel en LEVgroep besluiten uit elkaar te gaan',
    when: dated('2020', '2020, dag niet genoemd'),
    kind: 'mijlpaal',
    stage: 'besluit',
    status: 'gehouden',
    summary:
      'De gemeente wilde dat de medewerkers van LEVgroep een vaste werkplek kregen in het gebiedsteam in het gemeentehuis. LEVgroep wilde dat niet. Daarom stoppen zij op 1 januari 2021 met elkaar. Tot die dag doet LEVgroep haar werk.',
    sources: [dorpspartijOnParting, levgroepStops],
    amounts: [
      { kind: 'welzijnswerk door LEVgroep', qualifier: 'ruim', min: 1_000_000, per: 'jaar' },
    ],
    involved: [
      {
        organisation: 'levgroep',
        role: 'vertrekkend',
        tasks: [
          'maatschappelijk werk',
          'steun aan mantelzorgers en vrijwilligers',
          'vluchtelingenwerk',
        ],
        until: dated('2020-12-31', 'tot 1 januari 2021'),
      },
    ],
  },
  {
    slug: 'vrijwilligers-levgroep-moeten-kiezen',
    title: 'Vrijwilligers van LEVgroep moeten kiezen waar zij verdergaan',
    when: dated('2020-09', 'september 2020'),
    kind: 'mijlpaal',
    stage: 'voorbereiding',
    status: 'gehouden',
    summary:
      'Ongeveer 135 vrijwilligers van LEVgroep horen dat zij moeten kiezen: onder welke organisatie zetten zij hun werk voort?',
    sources: [volunteersMustChoose],
    relations: [{ kind: 'volgt-op', step: 'gemert-bakel-en-levgroep-stoppen-samenwerking' }],
  },
  {
    slug: 'college-gemert-bakel-kiest-lumens',
    title: 'College kiest Lumens voor het welzijnswerk',
    when: dated('2020-11-03', '3 november 2020'),
    kind: 'collegebesluit',
    stage: 'besluit',
    status: 'gehouden',
    outcome: 'aangenomen',
    body: 'college-gemert-bakel',
    isAuthoritative: true,
    summary:
      'Lumens neemt op 1 januari 2021 het welzijnswerk over. De schuldhulp deed Lumens al. Het jeugd- en jongerenwerk hoort er niet bij: dat doet de gemeente zelf.',
    sources: [municipalityChoosesLumens, localNewsOnLumens],
    involved: [
      {
        organisation: 'lumens',
        role: 'uitvoerder',
        tasks: [
          'maatschappelijk werk',
          'vluchtelingenwerk (hierover verschillen de bronnen)',
          'thuisadministratie',
          'psychosociale hulp na ongevallen en rampen',
          'taken rond verplichte zorg',
          'buurtbemiddeling',
        ],
        from: fromNewYear,
      },
    ],
    relations: [{ kind: 'volgt-op', step: 'gemert-bakel-en-levgroep-stoppen-samenwerking' }],
    disputes: [
      {
        about: 'uitvoering',
        note: 'Vluchtelingenwerk stond bij de taken van Lumens. Later in november 2020 schrijft de krant dat Lumens dit werk niet kan overnemen, omdat de kennis daarvoor ontbreekt.',
        sourceTitle: `${supportersApart.title} (Eindhovens Dagblad, november 2020)`,
        sourceUrl: supportersApart.url,
      },
    ],
  },
  {
    slug: 'wethouder-verwacht-dat-inwoners-weinig-merken',
    title: 'Wethouder: inwoners merken weinig van de overgang',
    when: dated('2020-11-03', '3 november 2020'),
    kind: 'toezegging',
    stage: 'uitvoering',
    status: 'gehouden',
    body: 'college-gemert-bakel',
    summary:
      'Wethouder Steeghs verwacht dat inwoners aan de kwaliteit weinig merken. Wel kunnen plekken, telefoonnummers en gezichten veranderen. Of het zo is gegaan, is hier nog niet nagekeken.',
    text: 'Over de kwaliteit merken inwoners als het goed is weinig van de overgang. Plekken, telefoonnummers, mailadressen en een deel van de gezichten kunnen anders worden.',
    sources: [localNewsOnLumens],
    proposers: ['wilmie-steeghs'],
    relations: [{ kind: 'volgt-op', step: 'college-gemert-bakel-kiest-lumens' }],
  },
  {
    slug: 'gemert-bakel-praat-verder-over-lokale-taken',
    title: 'Gemeente praat verder over vijf lokale taken',
    when: dated('2020-11', 'november 2020'),
    kind: 'bespreking',
    stage: 'voorbereiding',
    status: 'gehouden',
    body: 'college-gemert-bakel',
    summary:
      'Over vijf taken is nog geen keuze gemaakt: de dorpsondersteuners, het Infopunt Mantelzorg, het Vrijwilligersinformatiepunt, het Taalhuis en de Pas Vooruit. De gemeente praat hierover met onder meer lokale organisaties.',
    sources: [localNewsOnLumens],
    relations: [{ kind: 'volgt-op', step: 'college-gemert-bakel-kiest-lumens' }],
  },
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
