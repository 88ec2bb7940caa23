import type { DossierContent } from '../content'
import type { InvolvedContent } from '../step-content'

import { publicSource } from '../looked-up'
import { dated } from '../writing'

const workPlan = publicSource(
  'Welzijnsinstellingen Meierijstad “Meer dan de som der delen”',
  'Gemeente Meierijstad, via Schijndel Online, december 2019',
  'https://schijndel-online.nl/nieuws/welzijnsinstellingen-meierijstad-meer-dan-de-som-der-delen/',
)

export const dossier: DossierContent = {
  slug: 'sociaal-werk-meierijstad',
  title: 'Eén werkplan voor het welzijnswerk in Meierijstad',
  municipalities: ['meierijstad'],
  status: 'loopt',
  topics: ['welzijnswerk', 'samenkracht-en-burgerparticipatie'],
  lead: 'Vijf organisaties doen welzijnswerk in Meierijstad. De gemeente wilde hun één opdracht geven, met afspraken over de resultaten. In december 2019 werden zij het eens over één plan voor 2020.',
  inShort: [
    'De gemeente en vijf organisaties maakten samen één werkplan voor 2020.',
    'Het plan heet ‘Meer dan de som der delen’.',
    'Medewerkers van de organisaties werken voor een deel in de gebiedsteams.',
    'Hoe het in 2020 ging, is hier nog niet ingevoerd.',
  ],
  involved: [
    { organisation: 'gemeente-meierijstad', role: 'opdrachtgever', tasks: ['geeft één opdracht'] },
  ],
  sources: [workPlan],
  steps: [
    {
      slug: 'beleidskader-sociaal-domein-meierijstad',
      title: 'Beleidskader Sociaal Domein geldt',
      when: dated('2019/2021', '2019 – 2021'),
      kind: 'mijlpaal',
      stage: 'voorbereiding',
      status: 'gehouden',
      summary:
        'In het beleidskader staat wat Meierijstad van 2019 tot en met 2021 wil bereiken voor inwoners die hulp nodig hebben. Het werkplan van de vijf organisaties hoort daarbij.',
      sources: [workPlan],
    },
    {
      slug: 'meierijstad-eens-over-werkplan-2020',
      title: 'Gemeente en vijf organisaties zijn het eens over één werkplan',
      when: dated('2019-12-19', '19 december 2019'),
      kind: 'overeenkomst',
      stage: 'besluit',
      status: 'gehouden',
      summary:
        'De gemeente en de besturen van vijf organisaties maken samen afspraken over het welzijnswerk in 2020. Volgens wethouder Compagne komt hiermee een wens uit het coalitieakkoord uit: samenwerken met organisaties in de samenleving.',
      sources: [workPlan],
      proposers: ['rik-compagne'],
      involved: ['ons-welzijn', 'welzijn-de-meierij', 'mee', 'lumens', 'farent'].map(partner),
      relations: [{ kind: 'voert-uit', step: 'beleidskader-sociaal-domein-meierijstad' }],
    },
    {
      slug: 'meierijstad-voert-werkplan-2020-uit',
      title: 'De vijf organisaties voeren het werkplan uit',
      when: dated('2020', '2020'),
      kind: 'mijlpaal',
      stage: 'uitvoering',
      status: 'gepland',
      summary:
        'Het werkplan geldt voor 2020. De hulp is vooral bedoeld voor inwoners die kwetsbaar zijn. Wat het plan heeft opgeleverd, staat niet in onze bron.',
      sources: [workPlan],
      relations: [{ kind: 'voert-uit', step: 'meierijstad-eens-over-werkplan-2020' }],
    },
  ],
}

function partner(organisation: string): InvolvedContent {
  return {
    organisation,
    role: 'uitvoerder',
    tasks: ['welzijnswerk volgens het werkplan van 2020'],
    from: dated('2020', '2020'),
    until: dated('2020', '2020'),
  }
}
