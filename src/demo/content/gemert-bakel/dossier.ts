import type { DossierContent } from '../content'

import { dated } from '../writing'

import { dorpspartijOnParting, localNewsOnLumens, municipalityChoosesLumens } from './sources'
import { stepsOfNewStart } from './steps-of-new-start'
import { stepsOfParting } from './steps-of-parting'

export const dossier: DossierContent = {
  slug: 'welzijnswerk-gemert-bakel',
  title: 'Welzijnswerk in Gemert-Bakel: van LEVgroep naar Lumens',
  municipalities: ['gemert-bakel'],
  status: 'loopt',
  topics: ['welzijnswerk', 'samenkracht-en-burgerparticipatie', 'vrijwilligers-en-mantelzorg'],
  lead: 'Gemert-Bakel en welzijnsorganisatie LEVgroep gingen op 1 januari 2021 uit elkaar. Lumens nam het meeste werk over. Niet alles ging mee: sommige taken kregen een andere plek, en over één taak spreken de bronnen elkaar tegen.',
  inShort: [
    'De gemeente wilde alle hulpverleners in één team in het gemeentehuis. LEVgroep wilde dat niet.',
    'Vanaf 1 januari 2021 deed Lumens het welzijnswerk.',
    'Het jeugd- en jongerenwerk ging naar de gemeente zelf.',
    'Voor de achttien dorpsondersteuners kwam er een plan voor een aparte stichting.',
    'Wie het vluchtelingenwerk doet, is niet duidelijk: de bronnen verschillen.',
    'Van ongeveer 120 vrijwilligers meldde maar een handvol zich opnieuw aan.',
  ],
  involved: [
    {
      organisation: 'gemeente-gemert-bakel',
      role: 'opdrachtgever',
      tasks: ['geeft opdracht en betaalt'],
    },
    {
      organisation: 'lumens',
      role: 'uitvoerder',
      tasks: ['schuldhulp'],
      from: dated('[..2020-11-02]', 'al voor de keuze van november 2020'),
    },
  ],
  sources: [dorpspartijOnParting, municipalityChoosesLumens, localNewsOnLumens],
  steps: [...stepsOfParting, ...stepsOfNewStart],
}
