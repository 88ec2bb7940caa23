import type { StepContent } from '../step-content'

import { dated } from '../writing'

import {
  dorpspartijOnParting,
  levgroepStops,
  localNewsOnLumens,
  municipalityChoosesLumens,
  supportersApart,
  volunteersMustChoose,
} from './sources'

const fromNewYear = dated('2021-01-01', 'per 1 januari 2021')

/** From LEVgroep to Lumens: what was decided and said in 2020 until the choice was made. */
export const stepsOfParting: StepContent[] = [
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
          'vluchtelingenwerk',
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
    kind: 'bespreking',
    stage: 'uitvoering',
    status: 'gehouden',
    body: 'college-gemert-bakel',
    summary:
      'Wethouder Steeghs verwacht dat inwoners aan de kwaliteit weinig merken. Wel kunnen plekken, telefoonnummers en gezichten veranderen. Of het zo is gegaan, is hier nog niet nagekeken.',
    sources: [localNewsOnLumens],
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
]
