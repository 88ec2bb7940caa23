import type { StepContent } from '../step-content'
import type { DemoDays } from '../demo-days'

import {
  councilMinutes,
  councilPaper,
  eveningReports,
  letterToCouncil,
  localPaper,
  researchReport,
} from './sources'

/** What happened with the community houses until the day of seeding; one plan has passed in silence. */
export function pastSteps(days: DemoDays): StepContent[] {
  const nightOfTheVote = days.on('donderdag', -150)
  return [
    {
      slug: 'voorbeeldstad-raad-vraagt-onderzoek-naar-buurthuizen',
      title: 'Raad vraagt onderzoek naar de buurthuizen',
      when: days.inMonth(-16),
      kind: 'motie',
      stage: 'verkenning',
      status: 'gehouden',
      outcome: 'aangenomen',
      body: 'gemeenteraad-voorbeeldstad',
      isAuthoritative: true,
      summary:
        'Voorbeeldstad heeft zeven buurthuizen. Sommige staan vaak leeg, andere zitten vol. De raad wil weten wat inwoners nodig hebben.',
      followUp: {
        answer: 'Het onderzoek is gedaan. Het rapport ging naar de raad.',
        answeredOn: days.inMonth(-11),
        answerUrl: researchReport.url,
      },
      sources: [councilMinutes],
      proposers: ['groen-en-dorp', 'samen-vooruit'],
      votes: { method: 'unaniem', groups: [], explanation: 'Alle 23 raadsleden waren voor.' },
    },
    {
      slug: 'voorbeeldstad-onderzoek-buurthuizen-klaar',
      title: 'Onderzoek: vier van de zeven buurthuizen worden veel gebruikt',
      when: days.inMonth(-11),
      kind: 'rapport',
      stage: 'verkenning',
      status: 'gehouden',
      summary:
        'Bureau Denkraam telde bezoekers en sprak met 300 inwoners. Mensen missen vooral iemand die hen thuis kan helpen met kleine dingen.',
      sources: [researchReport],
      involved: [
        {
          organisation: 'bureau-denkraam',
          role: 'adviseur',
          tasks: ['onderzoek'],
          until: days.inMonth(-11),
        },
      ],
      disputes: [
        {
          about: 'anders',
          note: 'In de eerste samenvatting stond dat het bureau met 250 inwoners sprak. In het rapport staan er 300.',
          sourceTitle: 'Samenvatting van het onderzoek, eerste versie',
          resolution:
            'Het zijn er 300. De samenvatting telde de gesprekken in de wijk Noord niet mee, en is verbeterd.',
          resolvedOn: days.dayOf('dinsdag', -250),
          resolutionSourceTitle: 'Samenvatting van het onderzoek, tweede versie',
          resolutionSourceUrl: researchReport.url,
        },
      ],
      amounts: [{ kind: 'onderzoek', qualifier: 'circa', min: 38_000, per: 'eenmalig' }],
      relations: [
        { kind: 'voert-uit', step: 'voorbeeldstad-raad-vraagt-onderzoek-naar-buurthuizen' },
      ],
    },
    {
      slug: 'voorbeeldstad-college-legt-drie-keuzes-voor',
      title: 'College legt drie keuzes voor',
      when: days.on('dinsdag', -210),
      kind: 'collegebesluit',
      stage: 'voorbereiding',
      status: 'gehouden',
      outcome: 'aangenomen',
      body: 'college-voorbeeldstad',
      isAuthoritative: true,
      summary:
        'Alles houden zoals het is, vier buurthuizen met dorpsondersteuners, of twee grote huizen. Het college kiest zelf voor vier huizen.',
      sources: [councilPaper],
      amounts: [
        {
          kind: 'buurthuizen en dorpsondersteuning',
          qualifier: 'circa',
          min: 640_000,
          per: 'jaar',
        },
        { kind: 'verbouwing', qualifier: 'maximaal', min: 150_000, per: 'eenmalig' },
      ],
      relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-onderzoek-buurthuizen-klaar' }],
    },
    {
      slug: 'voorbeeldstad-commissie-bespreekt-drie-keuzes',
      title: 'Commissie bespreekt de drie keuzes',
      when: days.on('dinsdag', -180),
      kind: 'bespreking',
      stage: 'advies',
      status: 'gehouden',
      body: 'commissie-samenleving-voorbeeldstad',
      summary:
        'Elf inwoners spreken in. De meesten vragen om de kleine buurthuizen open te houden. De commissie vindt dat de raad kan beslissen.',
      sources: [councilMinutes],
      relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-college-legt-drie-keuzes-voor' }],
    },
    {
      slug: 'voorbeeldstad-raad-wil-geen-zaterdagopening',
      title: 'Amendement: elk buurthuis ook op zaterdag open',
      when: nightOfTheVote,
      kind: 'amendement',
      stage: 'besluit',
      status: 'gehouden',
      outcome: 'verworpen',
      body: 'gemeenteraad-voorbeeldstad',
      isAuthoritative: true,
      meeting: 'raad-van-de-stemming',
      summary:
        'Buurtbelang wilde elk buurthuis ook op zaterdag open. Een meerderheid vond dat te duur.',
      text: 'Het voorstel van het college verandert op één punt: elk buurthuis is ook op zaterdag open, van tien tot vier uur.',
      sources: [councilMinutes],
      proposers: ['buurtbelang'],
      votes: {
        method: 'hand-opsteken',
        groups: [
          { party: 'buurtbelang', for: 7, against: 0, abstained: 0, absent: 1 },
          { party: 'samen-vooruit', for: 0, against: 7, abstained: 0, absent: 0 },
          {
            party: 'groen-en-dorp',
            for: 2,
            against: 3,
            abstained: 0,
            absent: 0,
            explanation:
              'In twee dorpen is er op zaterdag niets anders. De leden uit die dorpen stemden daarom voor.',
          },
          { party: 'lijst-marktplein', for: 1, against: 2, abstained: 0, absent: 0 },
        ],
      },
    },
    {
      slug: 'voorbeeldstad-raad-kiest-vier-buurthuizen',
      title: 'Raad kiest voor vier open buurthuizen en dorpsondersteuners',
      when: nightOfTheVote,
      kind: 'raadsbesluit',
      stage: 'besluit',
      status: 'gehouden',
      outcome: 'aangenomen',
      body: 'gemeenteraad-voorbeeldstad',
      isAuthoritative: true,
      meeting: 'raad-van-de-stemming',
      summary:
        'Vier buurthuizen blijven en worden opgeknapt. Drie gaan dicht. In elk dorp en elke wijk komt een dorpsondersteuner. Het college moet dit uitwerken in een plan.',
      sources: [councilPaper, councilMinutes],
      votes: {
        method: 'hoofdelijk',
        groups: [
          { party: 'buurtbelang', for: 0, against: 7, abstained: 0, absent: 1 },
          { party: 'samen-vooruit', for: 7, against: 0, abstained: 0, absent: 0 },
          { party: 'groen-en-dorp', for: 5, against: 0, abstained: 0, absent: 0 },
          { party: 'lijst-marktplein', for: 1, against: 2, abstained: 0, absent: 0 },
        ],
        explanation:
          'Bij Lijst Marktplein stemde één raadslid voor. Eén raadslid van Buurtbelang was ziek.',
      },
      relations: [
        { kind: 'volgt-op', step: 'voorbeeldstad-commissie-bespreekt-drie-keuzes' },
        { kind: 'volgt-op', step: 'voorbeeldstad-raad-wil-geen-zaterdagopening' },
      ],
    },
    {
      slug: 'voorbeeldstad-wethouder-belooft-gesprek-in-elke-buurt',
      title: 'Wethouder belooft eerst met elke buurt te praten',
      when: nightOfTheVote,
      kind: 'toezegging',
      stage: 'voorbereiding',
      status: 'gehouden',
      body: 'college-voorbeeldstad',
      summary:
        'Voordat een buurthuis dichtgaat, praat wethouder Papier met de mensen die er komen.',
      sources: [councilMinutes],
      text: 'Geen buurthuis gaat dicht voordat de wethouder heeft gepraat met de mensen die er komen.',
      followUp: {
        answer:
          'Er waren drie avonden, in elk van de drie buurten één. Het verslag ging naar de raad.',
        answeredOn: days.on('woensdag', -46),
        answerUrl: eveningReports.url,
      },
      proposers: ['mo-papier'],
      relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-raad-kiest-vier-buurthuizen' }],
    },
    {
      slug: 'voorbeeldstad-drie-buurtavonden',
      title: 'Drie buurtavonden over de huizen die dichtgaan',
      when: days.severalDays('woensdag', [-60, -53, -46]),
      kind: 'mijlpaal',
      stage: 'voorbereiding',
      status: 'gehouden',
      summary:
        'Op drie avonden kwamen samen 210 mensen. Zij vroegen vooral waar hun kaartclub, taalles en eettafel heen gaan.',
      sources: [eveningReports, localPaper],
      disputes: [
        {
          about: 'anders',
          note: 'De krant schrijft dat er op de drie avonden samen ongeveer 150 mensen waren. Het verslag noemt er 210.',
          party: 'samen-vooruit',
          sourceTitle: localPaper.title,
          sourceUrl: localPaper.url,
        },
      ],
      involved: [
        {
          organisation: 'buurtkracht-voorbeeldstad',
          role: 'partner',
          tasks: ['organiseert de avonden'],
          until: days.on('woensdag', -46),
        },
      ],
      relations: [
        { kind: 'voert-uit', step: 'voorbeeldstad-wethouder-belooft-gesprek-in-elke-buurt' },
      ],
    },
    {
      slug: 'voorbeeldstad-begroting-van-het-uitvoeringsplan',
      title: 'Begroting bij het uitvoeringsplan',
      when: days.inMonth(-1),
      kind: 'rapport',
      stage: 'voorbereiding',
      status: 'gepland',
      summary: 'Het college zou de raad laten weten wat elk buurthuis gaat kosten.',
      sources: [letterToCouncil],
      relations: [{ kind: 'volgt-op', step: 'voorbeeldstad-raad-kiest-vier-buurthuizen' }],
    },
  ]
}
