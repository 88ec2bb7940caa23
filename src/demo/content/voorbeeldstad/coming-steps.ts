import type { StepContent } from '../step-content'
import type { DemoDays } from '../demo-days'

import { councilCalendar, councilPaper, letterToCouncil } from './sources'

/** What still lies ahead of the community houses, from one exact evening to "rond" a year. */
export function comingSteps(days: DemoDays): StepContent[] {
  return [
    {
      slug: 'voorbeeldstad-commissie-bespreekt-uitvoeringsplan',
      title: 'Commissie bespreekt het uitvoeringsplan',
      when: days.on('dinsdag', 11),
      kind: 'bespreking',
      stage: 'advies',
      status: 'gepland',
      body: 'commissie-samenleving-voorbeeldstad',
      meeting: 'commissie-over-het-plan',
      summary: 'Inwoners kunnen inspreken. De commissie zegt daarna of de raad kan beslissen.',
      sources: [councilCalendar],
      relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-raad-kiest-vier-buurthuizen' }],
    },
    {
      slug: 'voorbeeldstad-raad-beslist-over-uitvoeringsplan',
      title: 'Raad beslist over het uitvoeringsplan',
      when: days.on('donderdag', 25),
      plannedWhen: [
        {
          when: days.on('donderdag', -24),
          reason: 'De begroting was nog niet klaar.',
          sourceUrl: letterToCouncil.url,
        },
      ],
      kind: 'raadsbesluit',
      stage: 'besluit',
      status: 'gepland',
      body: 'gemeenteraad-voorbeeldstad',
      isAuthoritative: true,
      meeting: 'raad-over-het-plan',
      summary:
        'In het plan staat welke vier buurthuizen blijven, wie ze beheert en waar de dorpsondersteuners komen.',
      sources: [councilCalendar, letterToCouncil],
      amounts: [
        { kind: 'buurthuizen en dorpsondersteuning', min: 640_000, max: 690_000, per: 'jaar' },
      ],
      relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-commissie-bespreekt-uitvoeringsplan' }],
    },
    {
      slug: 'voorbeeldstad-zoekt-plek-voor-vijfde-buurthuis',
      title: 'Zoektocht naar een vijfde buurthuis',
      when: days.inMonth(2),
      kind: 'opdracht',
      stage: 'voorbereiding',
      status: 'vervallen',
      body: 'college-voorbeeldstad',
      summary:
        'Het college wilde een gebouw in de wijk Noord zoeken. Dat gaat niet door: er was geen geld voor.',
      sources: [letterToCouncil],
    },
    {
      slug: 'voorbeeldstad-afspraken-met-buurtkracht-en-dorpshulp',
      title: 'Afspraken met Buurtkracht en Dorpshulp',
      when: days.atEndOfMonth(4),
      kind: 'overeenkomst',
      stage: 'uitvoering',
      status: 'gepland',
      summary:
        'De gemeente legt vast wie de huizen beheert en wie de dorpsondersteuners in dienst neemt.',
      sources: [letterToCouncil],
      involved: [
        {
          organisation: 'dorpshulp-voorbeeldstad',
          role: 'uitvoerder',
          tasks: ['dorpsondersteuners in elk dorp en elke wijk'],
          from: days.fromHalfYear(7),
        },
      ],
      relations: [{ kind: 'voert-uit', step: 'voorbeeldstad-raad-beslist-over-uitvoeringsplan' }],
    },
    {
      slug: 'voorbeeldstad-vier-buurthuizen-worden-opgeknapt',
      title: 'Vier buurthuizen worden opgeknapt',
      when: days.inQuarter(6),
      kind: 'mijlpaal',
      stage: 'uitvoering',
      status: 'gepland',
      summary:
        'Elk huis krijgt een bredere deur, een lift waar die nodig is, en een keuken waar je samen kunt koken.',
      sources: [councilPaper],
    },
    {
      slug: 'voorbeeldstad-dorpsondersteuners-beginnen',
      title: 'Dorpsondersteuners beginnen, drie buurthuizen gaan dicht',
      when: days.fromHalfYear(7),
      kind: 'mijlpaal',
      stage: 'uitvoering',
      status: 'gepland',
      summary: 'Vanaf deze dag geldt de nieuwe werkwijze.',
      sources: [councilPaper],
      relations: [{ kind: 'voert-uit', step: 'voorbeeldstad-raad-beslist-over-uitvoeringsplan' }],
    },
    {
      slug: 'voorbeeldstad-raad-kijkt-terug-op-buurthuizen',
      title: 'Raad kijkt terug: komen mensen nog bij elkaar?',
      when: days.aroundYear(30),
      kind: 'bespreking',
      stage: 'evaluatie',
      status: 'gepland',
      body: 'gemeenteraad-voorbeeldstad',
      summary: 'De raad wil dan weten of inwoners de weg naar de vier huizen vinden.',
      sources: [councilPaper],
    },
  ]
}
