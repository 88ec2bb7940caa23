import type { DossierContent } from '../content'
import type { DemoDays } from '../demo-days'

import { askedAndPromised } from './asked-and-promised'
import { comingSteps } from './coming-steps'
import { motionOnMarket, motionOnTransport } from './motions'
import { pastSteps } from './past-steps'
import { answerOnPrivacy, councilMinutes, councilPaper, debtPaper, researchReport } from './sources'

export function dossiers(days: DemoDays): DossierContent[] {
  return [communityHouses(days), debts(days)]
}

function communityHouses(days: DemoDays): DossierContent {
  return {
    slug: 'buurthuizen-en-dorpsondersteuning-voorbeeldstad',
    title: 'Buurthuizen en dorpsondersteuning in Voorbeeldstad',
    municipalities: ['voorbeeldstad'],
    status: 'loopt',
    topics: ['buurthuizen', 'welzijnswerk', 'samenkracht-en-burgerparticipatie'],
    lead: 'Voorbeeldstad gaat van zeven buurthuizen naar vier. Daarvoor in de plaats komen er dorpsondersteuners: mensen die thuis helpen met kleine dingen. De raad koos daar al voor. Nu komt het plan waarin staat hoe. Deze gemeente is verzonnen.',
    inShort: [
      'Vier buurthuizen blijven en worden opgeknapt. Drie gaan dicht.',
      'In elk dorp en elke wijk komt een dorpsondersteuner.',
      'De raad beslist binnenkort over het plan. Die datum is één keer verschoven.',
      'Tot die tijd blijft alles zoals het is.',
    ],
    involved: [
      {
        organisation: 'gemeente-voorbeeldstad',
        role: 'opdrachtgever',
        tasks: ['geeft opdracht en betaalt'],
      },
      {
        organisation: 'buurtkracht-voorbeeldstad',
        role: 'uitvoerder',
        tasks: ['beheer van de zeven buurthuizen'],
        until: days.untilHalfYear(7),
      },
    ],
    sources: [councilPaper, researchReport],
    steps: [
      ...pastSteps(days),
      motionOnTransport(days),
      ...askedAndPromised(days),
      ...comingSteps(days),
    ],
  }
}

function debts(days: DemoDays): DossierContent {
  return {
    slug: 'schulden-eerder-in-beeld-voorbeeldstad',
    title: 'Schulden eerder in beeld',
    municipalities: ['voorbeeldstad'],
    status: 'loopt',
    topics: ['schuldhulp', 'inkomensregelingen'],
    lead: 'Wie een paar rekeningen mist, krijgt nu vaak pas laat hulp. Voorbeeldstad wil eerder bellen. Het college maakt een plan. Deze gemeente is verzonnen.',
    inShort: [
      'De gemeente wil mensen bellen voordat schulden groot worden.',
      'Het Geldloket gaat dat doen.',
      'De raad beslist pas later: het besluit is uitgesteld.',
    ],
    involved: [
      {
        organisation: 'gemeente-voorbeeldstad',
        role: 'opdrachtgever',
        tasks: ['betaalt het Geldloket'],
      },
      { organisation: 'geldloket-voorbeeldstad', role: 'uitvoerder', tasks: ['hulp bij schulden'] },
    ],
    sources: [debtPaper],
    steps: [
      {
        slug: 'voorbeeldstad-college-wil-eerder-bellen-bij-schulden',
        title: 'College wil eerder bellen bij schulden',
        when: days.inMonth(-5),
        kind: 'opdracht',
        stage: 'verkenning',
        status: 'gehouden',
        body: 'college-voorbeeldstad',
        isAuthoritative: true,
        summary: 'Het Geldloket krijgt de vraag om uit te zoeken wat er nodig is.',
        sources: [debtPaper],
        amounts: [
          { kind: 'proef van een jaar', qualifier: 'maximaal', min: 45_000, per: 'eenmalig' },
        ],
      },
      motionOnMarket(days),
      {
        slug: 'voorbeeldstad-vraag-over-privacy-bij-schulden',
        title: 'Raadsvraag: mag de gemeente zomaar bellen?',
        when: days.on('woensdag', -40),
        kind: 'raadsvraag',
        stage: 'voorbereiding',
        status: 'gehouden',
        body: 'gemeenteraad-voorbeeldstad',
        summary: 'Lijst Marktplein vraagt welke gegevens de gemeente krijgt en wie ze ziet.',
        text: 'Welke gegevens krijgt de gemeente over mensen die een rekening missen?\n\nWie mag die zien, en hoe lang blijven ze bewaard?',
        followUp: {
          answer:
            'De gemeente krijgt alleen een naam, een adres en het bedrag dat openstaat. Twee medewerkers van het Geldloket zien dat. Na vier weken wordt het gewist. Het college vraagt daarover nog advies.',
          answeredOn: days.on('dinsdag', -12),
          answerUrl: answerOnPrivacy.url,
        },
        sources: [councilMinutes, answerOnPrivacy],
        proposers: ['jip-fictie', 'lijst-marktplein'],
        relations: [
          { kind: 'volgt-op', step: 'voorbeeldstad-college-wil-eerder-bellen-bij-schulden' },
        ],
      },
      {
        slug: 'voorbeeldstad-commissie-bespreekt-schulden',
        title: 'Commissie bespreekt het plan voor schulden',
        when: days.on('dinsdag', 11),
        kind: 'bespreking',
        stage: 'advies',
        status: 'gepland',
        body: 'commissie-samenleving-voorbeeldstad',
        meeting: 'commissie-over-het-plan',
        summary:
          'De commissie praat over het plan en over het antwoord op de vraag van Lijst Marktplein.',
        sources: [debtPaper],
        relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-vraag-over-privacy-bij-schulden' }],
      },
      {
        slug: 'voorbeeldstad-raad-beslist-over-schulden',
        title: 'Raad beslist over eerder bellen',
        when: days.inQuarter(4),
        plannedWhen: [
          {
            when: days.inMonth(-1),
            changedOn: days.dayOf('dinsdag', -75),
            reason: 'Het college wilde eerst de raadsvragen afwachten.',
            sourceUrl: debtPaper.url,
          },
          {
            when: days.inMonth(1),
            changedOn: days.dayOf('dinsdag', -12),
            reason: 'Het advies over privacy is later klaar.',
            sourceUrl: answerOnPrivacy.url,
          },
        ],
        kind: 'raadsbesluit',
        stage: 'besluit',
        status: 'uitgesteld',
        body: 'gemeenteraad-voorbeeldstad',
        isAuthoritative: true,
        summary: 'Het college wacht op advies over privacy. Daarom komt het besluit later.',
        sources: [debtPaper],
        relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-commissie-bespreekt-schulden' }],
      },
    ],
  }
}
