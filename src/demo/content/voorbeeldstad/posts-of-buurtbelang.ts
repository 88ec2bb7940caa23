import type { PostContent } from '../content'
import type { DemoDays } from '../demo-days'

import { decisionCard, heading, list, paragraph, question } from '../writing'

import { councilCalendar, councilMinutes, councilPaper, eveningReports } from './sources'

const dossier = 'buurthuizen-en-dorpsondersteuning-voorbeeldstad'
const vote = 'voorbeeldstad-raad-kiest-vier-buurthuizen'
const plan = 'voorbeeldstad-raad-beslist-over-uitvoeringsplan'

const ofBuurtbelang = {
  party: 'buurtbelang',
  dossiers: [dossier],
  topics: ['buurthuizen', 'welzijnswerk'],
  writer: 'schrijver@buurtbelang.example',
  editor: 'redacteur@buurtbelang.example',
} as const

/** A party that changed its mind, and one post at each desk of its newsroom. */
export function postsOfBuurtbelang(days: DemoDays): PostContent[] {
  return [against(days), explainer(days), changeOfMind(days), ...onTheDesks(days)]
}

function against(days: DemoDays): PostContent {
  return {
    ...ofBuurtbelang,
    dossiers: [dossier],
    topics: [...ofBuurtbelang.topics],
    slug: 'vier-buurthuizen-is-te-weinig',
    type: 'standpunt',
    title: 'Vier buurthuizen is te weinig',
    lead: 'De raad koos voor vier buurthuizen. Wij stemden tegen. Een buurthuis is meer dan een gebouw: het is de plek waar iemand je mist als je niet komt.',
    inShort: [
      'Drie buurthuizen gaan dicht. Daar zijn wij tegen.',
      'Niet iedereen kan naar een andere wijk.',
      'Wij wilden eerst met elke buurt praten.',
    ],
    stances: [
      { step: vote, stance: 'tegen', inOneSentence: 'Niet sluiten voordat elke buurt is gehoord.' },
      {
        dossier,
        stance: 'tegen',
        inOneSentence: 'Met drie buurthuizen minder verliezen mensen hun plek.',
      },
    ],
    body: [
      paragraph(
        'In buurthuis De Spil drinken elke dinsdag dertig mensen koffie. De jongste is 61, de oudste 94. Volgens het plan gaat De Spil dicht. Het dichtstbijzijnde huis ligt dan twee kilometer verder.',
      ),
      {
        kind: 'quote',
        text: 'Twee kilometer is niets op de fiets, en heel veel met een rollator.',
        person: 'noor-verzonnen',
        role: 'Fractievoorzitter',
      },
      heading('Wat wij wilden'),
      list(
        'eerst een gesprek in elke buurt',
        'elk huis ook op zaterdag open',
        'pas daarna een besluit',
      ),
      decisionCard(vote),
      paragraph(
        'De meerderheid koos anders. Wij houden de wethouder aan de belofte om met elke buurt te praten.',
      ),
    ],
    hero: 'buren',
    bylines: ['noor-verzonnen'],
    onBehalfOfGroup: true,
    sources: [councilPaper, councilMinutes],
    progress: { stage: 'gepubliceerd', since: days.morning(-140) },
  }
}

function explainer(days: DemoDays): PostContent {
  const lead =
    'Er verandert veel in en om de buurthuizen. Wat betekent het voor u? Zeven vragen die wij vaak krijgen, met een kort antwoord.'
  return {
    ...ofBuurtbelang,
    dossiers: [dossier],
    topics: [...ofBuurtbelang.topics],
    slug: 'wat-verandert-er-voor-mijn-buurthuis',
    type: 'uitleg',
    title: 'Wat verandert er voor mijn buurthuis?',
    lead,
    inShort: [
      'Tot het besluit van de raad blijft alles zoals het is.',
      'Uw club kan mee naar een ander huis.',
      'Een dorpsondersteuner komt ook bij u thuis.',
    ],
    stances: [],
    body: [
      question(
        'Gaat mijn buurthuis dicht?',
        'Dat staat in het plan waarover de raad nog beslist. Tot die dag sluit er niets.',
      ),
      question(
        'Waar gaat onze kaartclub heen?',
        'Elke club krijgt een plek in een van de vier huizen. Buurtkracht belt met elke club.',
      ),
      question(
        'Wat doet een dorpsondersteuner?',
        'Helpen met kleine dingen: een brief lezen, een lamp vervangen, mee naar de dokter. En luisteren.',
      ),
      question('Kost dat geld?', 'Nee. U hoeft ook niets aan te vragen.'),
      question(
        'Kan ik nog iets zeggen?',
        'Ja. U kunt inspreken bij de commissie. Aanmelden kan tot een dag van tevoren.',
      ),
      heading('Wat er nog komt'),
      { kind: 'timeline', dossier, part: 'wat-er-komt' },
      {
        kind: 'call',
        title: 'Heeft u een andere vraag?',
        text: 'Bel of mail ons. Wij zoeken het uit en zetten het antwoord hierbij.',
        label: 'Stel uw vraag',
        url: 'https://buurtbelang.example/vraag',
      },
    ],
    hero: 'buurthuis',
    bylines: ['kees-voorbeeld'],
    onBehalfOfGroup: false,
    sources: [councilPaper, eveningReports],
    progress: {
      stage: 'gepubliceerd',
      since: days.morning(-30),
      correction: {
        lead: lead.replace('Zeven', 'Vijf'),
        text: 'In de inleiding stond dat hier zeven vragen staan. Het zijn er vijf.',
      },
    },
  }
}

function changeOfMind(days: DemoDays): PostContent {
  const conditions =
    'Elke club krijgt eerst een nieuwe plek, en er is op zaterdag minstens één huis open.'
  return {
    ...ofBuurtbelang,
    dossiers: [dossier],
    topics: [...ofBuurtbelang.topics],
    slug: 'waarom-wij-nu-ja-zeggen-met-twee-voorwaarden',
    type: 'standpunt',
    title: 'Waarom wij nu ja zeggen, met twee voorwaarden',
    lead: 'Eerder waren wij tegen. Na drie buurtavonden denken wij er anders over. Hier leest u wat er is veranderd, en wat er nog moet gebeuren.',
    inShort: [
      'Wij zijn voor het plan, als het aan twee voorwaarden voldoet.',
      'Elke club krijgt eerst een nieuwe plek. Dan pas gaat een huis dicht.',
      'Op zaterdag is er minstens één huis open.',
    ],
    stances: [
      { dossier, stance: 'voorwaardelijk', inOneSentence: conditions },
      { step: plan, stance: 'voorwaardelijk', inOneSentence: conditions },
    ],
    body: [
      paragraph(
        'Op de buurtavonden hoorden wij iets wat wij niet verwachtten. Mensen willen niet per se hun gebouw houden. Zij willen elkaar niet kwijtraken. En zij willen iemand die langskomt als het even niet gaat.',
      ),
      heading('Wat er voor ons is veranderd'),
      paragraph(
        'De wethouder heeft zijn belofte gehouden en met elke buurt gepraat. Ook staat nu in de brief aan de raad dat Buurtkracht elke club belt. Dat was er eerst niet.',
      ),
      heading('Onze twee voorwaarden'),
      list('**Eerst een plek, dan pas dicht.**', '**Op zaterdag minstens één huis open.**'),
      decisionCard(plan),
      paragraph(
        'Staat dit in het plan, dan stemmen wij voor. Staat het er niet in, dan stemmen wij tegen.',
      ),
    ],
    hero: 'koffie',
    bylines: ['noor-verzonnen', 'kees-voorbeeld'],
    onBehalfOfGroup: true,
    sources: [eveningReports],
    progress: { stage: 'gepubliceerd', since: days.morning(-9) },
  }
}

function onTheDesks(days: DemoDays): PostContent[] {
  const common = {
    ...ofBuurtbelang,
    dossiers: [dossier],
    topics: [...ofBuurtbelang.topics],
    stances: [],
    bylines: ['kees-voorbeeld'],
    onBehalfOfGroup: false,
    sources: [],
  }
  return [
    {
      ...common,
      slug: 'ideeen-voor-de-zaterdag',
      type: 'nieuws',
      title: 'Ideeën voor de zaterdag',
      lead: 'Wat zou u op zaterdag in het buurthuis willen doen? Wij verzamelen ideeën.',
      inShort: [],
      body: [
        paragraph(
          'Tot nu toe: samen koken, een repaircafé, huiswerk maken. (Nog aanvullen na dinsdag.)',
        ),
      ],
      progress: { stage: 'concept' },
    },
    {
      ...common,
      slug: 'een-dag-mee-met-een-dorpsondersteuner',
      type: 'nieuws',
      title: 'Een dag mee met een dorpsondersteuner',
      lead: 'In een dorp verderop werken ze al. Kees ging een dag mee en zag zes keukentafels.',
      inShort: ['Een dorpsondersteuner lost kleine dingen meteen op.', 'Soms is luisteren genoeg.'],
      body: [
        paragraph(
          'Om negen uur hangt er een lamp. Om tien uur is er een brief van de gemeente gelezen. Om elf uur staat er koffie.',
        ),
        paragraph('‘Ik los niet alles op’, zegt zij. ‘Maar ik kom wel terug.’'),
      ],
      hero: 'aan-de-deur',
      sources: [eveningReports],
      progress: { stage: 'ter-beoordeling' },
    },
    {
      ...common,
      slug: 'zo-spreekt-u-in-bij-de-commissie',
      type: 'uitleg',
      title: 'Zo spreekt u in bij de commissie',
      lead: 'Iedereen mag vijf minuten praten bij de commissie. Zo meldt u zich aan, en zo houdt u het kort.',
      inShort: [
        'Aanmelden kan tot een dag van tevoren.',
        'U krijgt vijf minuten.',
        'Begin met wat u wilt.',
      ],
      body: [
        list(
          'Mail de griffie uiterlijk een dag van tevoren.',
          'Zeg in uw eerste zin wat u vraagt.',
          'Vertel daarna waarom.',
        ),
        decisionCard('voorbeeldstad-commissie-bespreekt-uitvoeringsplan'),
      ],
      sources: [councilCalendar],
      progress: { stage: 'gepland', publishAt: days.morning(4) },
    },
  ]
}
