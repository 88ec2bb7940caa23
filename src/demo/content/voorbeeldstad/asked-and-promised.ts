import type { StepContent } from '../step-content'
import type { DemoDays } from '../demo-days'

import { councilMinutes, eveningReports, questionOnMeals } from './sources'

/** One promise that is late, one that still has time, and a question that waits for its answer. */
export function askedAndPromised(days: DemoDays): StepContent[] {
  return [
    {
      slug: 'voorbeeldstad-wethouder-belooft-begroting-per-buurthuis',
      title: 'Wethouder belooft een begroting voor elk buurthuis',
      when: days.on('donderdag', -150),
      kind: 'toezegging',
      stage: 'voorbereiding',
      status: 'gehouden',
      body: 'college-voorbeeldstad',
      summary: 'De raad wil weten wat elk buurthuis kost, voordat hij over het plan beslist.',
      text: 'De raad krijgt een begroting voor elk van de vier buurthuizen, ruim voor de vergadering over het uitvoeringsplan.',
      followUp: { deadline: days.inMonth(-1) },
      sources: [councilMinutes],
      proposers: ['mo-papier'],
      relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-raad-kiest-vier-buurthuizen' }],
    },
    {
      slug: 'voorbeeldstad-wethouder-belooft-plek-voor-elke-club',
      title: 'Wethouder belooft een lijst met een plek voor elke club',
      when: days.on('woensdag', -46),
      kind: 'toezegging',
      stage: 'voorbereiding',
      status: 'gehouden',
      body: 'college-voorbeeldstad',
      summary: 'Op de laatste buurtavond vroegen mensen waar hun club heen kan.',
      text: 'Elke club uit de drie huizen die dichtgaan, hoort waar zij verder kan. Die lijst gaat ook naar de raad.',
      followUp: { deadline: days.inQuarter(4) },
      sources: [eveningReports],
      proposers: ['mo-papier'],
      relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-drie-buurtavonden' }],
    },
    {
      slug: 'voorbeeldstad-vraag-over-eettafels',
      title: 'Raadsvraag: blijven de eettafels bestaan?',
      when: days.on('woensdag', -18),
      kind: 'raadsvraag',
      stage: 'voorbereiding',
      status: 'gehouden',
      body: 'gemeenteraad-voorbeeldstad',
      summary: 'Groen & Dorp vraagt of mensen straks nog samen kunnen eten in hun eigen buurt.',
      text: 'Hoeveel mensen eten nu elke week mee in de drie huizen die dichtgaan?\n\nEn waar kunnen zij volgend jaar terecht?',
      followUp: { deadline: days.on('woensdag', 12) },
      sources: [questionOnMeals],
      proposers: ['fatima-proefstuk', 'groen-en-dorp'],
      relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-drie-buurtavonden' }],
    },
  ]
}
