import type { PostContent } from '../content'
import type { DemoDays } from '../demo-days'

import { decisionCard, heading, list, paragraph } from '../writing'

import { councilMinutes, councilPaper, eveningReports } from './sources'

const dossier = 'buurthuizen-en-dorpsondersteuning-voorbeeldstad'
const vote = 'voorbeeldstad-raad-kiest-vier-buurthuizen'
const plan = 'voorbeeldstad-raad-beslist-over-uitvoeringsplan'

const aboutTheHouses = { dossiers: [dossier], topics: ['buurthuizen', 'welzijnswerk'] }

/** Lijst Marktplein is left out on purpose: a reader sees that it published nothing. */
export function postsOfOthers(days: DemoDays): PostContent[] {
  return [
    {
      ...aboutTheHouses,
      slug: 'liever-vier-volle-huizen',
      party: 'samen-vooruit',
      type: 'standpunt',
      title: 'Liever vier volle huizen dan zeven halflege',
      lead: 'Wij stemmen voor vier buurthuizen met goede openingstijden. Met het geld dat vrijkomt, komen er mensen bij u langs.',
      inShort: [
        'Vier huizen die elke dag open zijn, helpen meer dan zeven die vaak dicht zijn.',
        'Het geld gaat naar dorpsondersteuners.',
        'Niemand hoeft verder dan twee kilometer.',
      ],
      stances: [
        {
          step: vote,
          stance: 'voor',
          inOneSentence: 'Vier huizen die altijd open zijn, en hulp aan huis.',
        },
        { dossier, stance: 'voor', inOneSentence: 'Minder stenen, meer mensen.' },
      ],
      body: [
        paragraph(
          'Het onderzoek is duidelijk: in drie van de zeven huizen komen op een gewone dag minder dan tien mensen. De verwarming staat er wel aan. Dat geld willen wij aan mensen besteden.',
        ),
        heading('Wat u ervoor terugkrijgt'),
        list(
          'huizen die elke werkdag open zijn',
          'een dorpsondersteuner in elk dorp en elke wijk',
          'een gewone keuken om samen te koken',
        ),
        decisionCard(vote),
      ],
      hero: 'dorpen',
      bylines: ['bram-denkbeeld'],
      onBehalfOfGroup: true,
      sources: [councilPaper],
      progress: { stage: 'gepubliceerd', since: days.morning(-152) },
    },
    {
      ...aboutTheHouses,
      slug: 'het-plan-komt-naar-de-raad',
      party: 'samen-vooruit',
      type: 'raadsnieuws',
      title: 'Het plan komt eindelijk naar de raad',
      lead: 'De begroting liet op zich wachten, en daarom schoof het besluit op. Nu ligt er een datum. Wij zijn voor.',
      inShort: [
        'Het besluit is één keer verschoven.',
        'Eerst praat de commissie, daarna beslist de raad.',
      ],
      stances: [
        { step: plan, stance: 'voor', inOneSentence: 'Het plan doet wat de raad heeft gevraagd.' },
      ],
      body: [
        paragraph(
          'Wij hadden het besluit liever eerder gezien. Maar een plan zonder begroting is een wens, en daar helpt u niemand mee.',
        ),
        decisionCard(plan),
        paragraph('Komt u inspreken bij de commissie? Wij zitten vooraan.'),
      ],
      hero: 'raadzaal',
      bylines: ['bram-denkbeeld'],
      onBehalfOfGroup: true,
      sources: [councilMinutes],
      progress: { stage: 'gepubliceerd', since: days.morning(-6) },
    },
    {
      ...aboutTheHouses,
      slug: 'wij-wachten-op-de-begroting',
      party: 'groen-en-dorp',
      type: 'standpunt',
      title: 'Wij wachten op de begroting',
      lead: 'Wij waren voor vier buurthuizen. Of dit plan goed genoeg is, weten wij pas als de begroting er ligt.',
      inShort: [
        'Wij stemden voor het idee.',
        'Over het plan zeggen wij nog niets: de begroting ontbreekt.',
      ],
      stances: [
        { step: vote, stance: 'voor', inOneSentence: 'Opknappen is beter dan half openhouden.' },
        {
          step: plan,
          stance: 'afwachtend',
          inOneSentence: 'Eerst willen wij zien wat elk huis kost.',
        },
      ],
      body: [
        paragraph(
          'Een mooi plan kan stuklopen op een kapot dak. Daarom vragen wij om de kosten van elk huis apart: verwarming, dak, lift en beheer.',
        ),
        heading('Waar wij op letten'),
        list(
          'Is er geld voor een warm en zuinig gebouw?',
          'Blijft de tuin van De Spil van de buurt?',
          'Wie heeft de sleutel in het weekend?',
        ),
        decisionCard(plan),
      ],
      hero: 'tuin',
      bylines: ['fatima-proefstuk'],
      onBehalfOfGroup: true,
      sources: [councilPaper],
      progress: { stage: 'gepubliceerd', since: days.morning(-14) },
    },
    {
      ...aboutTheHouses,
      slug: 'een-avond-in-de-spil',
      party: 'groen-en-dorp',
      type: 'nieuws',
      title: 'Een avond in De Spil',
      lead: 'Zeventig mensen, veertig stoelen. Ilse Schets was bij de eerste buurtavond en schreef op wat zij hoorde.',
      inShort: ['Mensen vroegen vooral waar hun club heen gaat.', 'Er komen nog twee avonden.'],
      stances: [],
      body: [
        paragraph(
          'De vraag die het vaakst kwam, ging niet over geld. Zij ging over de sleutel: wie doet de deur open als wij op donderdag komen?',
        ),
        {
          kind: 'photo',
          image: 'avond',
          caption: 'Buiten werd het donker, binnen ging het gesprek door.',
        },
        paragraph(
          'Aan het eind schreef iedereen één ding op een kaartje. Op de meeste kaartjes stond een naam.',
        ),
      ],
      bylines: ['ilse-schets'],
      onBehalfOfGroup: false,
      sources: [eveningReports],
      progress: { stage: 'gepubliceerd', since: days.morning(-53) },
    },
  ]
}
