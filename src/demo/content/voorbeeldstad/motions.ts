import type { StepContent } from '../step-content'
import type { DemoDays } from '../demo-days'

import { rollCall } from './council'
import { councilMinutes, marketVideo } from './sources'

/** Adopted by roll call: the list of names and the numbers agree, and one party was divided. */
export function motionOnTransport(days: DemoDays): StepContent {
  return {
    slug: 'voorbeeldstad-motie-vervoer-naar-buurthuis',
    title: 'Motie: vervoer naar het buurthuis',
    when: days.on('donderdag', -150),
    kind: 'motie',
    stage: 'besluit',
    status: 'gehouden',
    outcome: 'aangenomen',
    body: 'gemeenteraad-voorbeeldstad',
    isAuthoritative: true,
    meeting: 'raad-van-de-stemming',
    summary: 'Wie slecht ter been is, moet straks ook in een buurthuis verder weg kunnen komen.',
    text: 'De raad vraagt het college om met de buurtbus te praten. Het doel: een rit van elk dorp naar het dichtste buurthuis, twee keer per week.\n\nHet college vertelt de raad wat dat kost voordat de drie buurthuizen dichtgaan.',
    followUp: { state: 'open', deadline: days.atEndOfMonth(3) },
    sources: [councilMinutes],
    proposers: ['ans-bedenksel', 'fatima-proefstuk'],
    votes: {
      method: 'hoofdelijk',
      totals: { for: 16, against: 6, abstained: 0, absent: 1 },
      groups: [
        { party: 'buurtbelang', for: 7, against: 0, abstained: 0, absent: 1 },
        {
          party: 'samen-vooruit',
          for: 4,
          against: 3,
          abstained: 0,
          absent: 0,
          explanation:
            'Wij zijn het eens met het doel. Drie van ons wilden eerst weten wat het kost.',
        },
        { party: 'groen-en-dorp', for: 5, against: 0, abstained: 0, absent: 0 },
        {
          party: 'lijst-marktplein',
          for: 0,
          against: 3,
          abstained: 0,
          absent: 0,
          explanation: 'De buurtbus rijdt al. Een tweede bus is niet nodig.',
        },
      ],
      members: rollCall(
        {
          buurtbelang: 'voor',
          'samen-vooruit': 'voor',
          'groen-en-dorp': 'voor',
          'lijst-marktplein': 'tegen',
        },
        {
          'henk-sage': 'afwezig',
          'karima-klad': 'tegen',
          'leo-luchtkasteel': 'tegen',
          'nico-nergens': 'tegen',
        },
      ),
      explanation: 'Henk Sage was ziek.',
    },
    relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-raad-kiest-vier-buurthuizen' }],
  }
}

/** The list of decisions and the count in the room do not agree; nobody knows which is right. */
export function motionOnMarket(days: DemoDays): StepContent {
  return {
    slug: 'voorbeeldstad-motie-geldloket-op-de-markt',
    title: 'Motie: het Geldloket elke week op de markt',
    when: days.on('donderdag', -60),
    kind: 'motie',
    stage: 'voorbereiding',
    status: 'gehouden',
    outcome: 'aangenomen',
    body: 'gemeenteraad-voorbeeldstad',
    isAuthoritative: true,
    summary: 'Wie vragen heeft over geld, kan dan op de markt terecht, zonder afspraak.',
    text: 'De raad vraagt het college om het Geldloket elke woensdag een plek op de markt te geven, een half jaar lang op proef.',
    sources: [councilMinutes, marketVideo],
    proposers: ['noor-verzonnen', 'buurtbelang'],
    votes: {
      method: 'hand-opsteken',
      totals: { for: 14, against: 8, abstained: 0, absent: 1 },
      groups: [
        { party: 'buurtbelang', for: 8, against: 0, abstained: 0, absent: 0 },
        { party: 'samen-vooruit', for: 0, against: 7, abstained: 0, absent: 0 },
        { party: 'groen-en-dorp', for: 5, against: 0, abstained: 0, absent: 0 },
        { party: 'lijst-marktplein', for: 0, against: 2, abstained: 0, absent: 1 },
      ],
      explanation:
        'De uitslag komt uit de besluitenlijst. De stemmen per fractie zijn geteld op de film van de vergadering.',
    },
    relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-college-wil-eerder-bellen-bij-schulden' }],
  }
}
