import type { PostContent } from '../content'

import { decisionCard, heading, list, paragraph, question } from '../writing'

import { dorpspartijOnParting } from './sources'

/** Retold from what the party published on its own site. */
export const post: PostContent = {
  slug: 'een-team-voor-wie-hulp-zoekt',
  party: 'dorpspartij',
  type: 'standpunt',
  title: 'Eén team voor iedereen die hulp zoekt',
  lead: 'Gemert-Bakel en LEVgroep gaan uit elkaar. Dat is niet fijn, maar volgens ons kon het niet anders. Wij leggen uit hoe het zit en wat u ervan merkt.',
  inShort: [
    'LEVgroep stopt op 1 januari 2021 in Gemert-Bakel.',
    'Tot die dag gaat haar werk gewoon door.',
    'De gemeente zoekt een andere organisatie voor daarna.',
    'U houdt hulp. Misschien ziet u wel nieuwe gezichten.',
    'Wij willen alle hulp in één team in het gemeentehuis.',
  ],
  dossiers: ['welzijnswerk-gemert-bakel'],
  topics: ['welzijnswerk', 'toegang-en-eerstelijnsvoorzieningen'],
  stances: [
    {
      step: 'gemert-bakel-en-levgroep-stoppen-samenwerking',
      stance: 'voor',
      inOneSentence: 'Samen verder kon niet meer; wij willen alle deskundigen in één gebiedsteam.',
    },
  ],
  body: [
    heading('Waarom de gemeente en LEVgroep stoppen'),
    paragraph(
      'Elk jaar betaalt de gemeente ruim één miljoen euro aan LEVgroep. Daarvoor krijgen inwoners onder meer maatschappelijk werk, steun bij mantelzorg en vrijwilligerswerk, en vluchtelingenwerk.',
    ),
    paragraph(
      'In het gemeentehuis zit het gebiedsteam. Daar werken mensen samen die helpen bij schulden, jeugd en de Wmo. Omdat zij bij elkaar zitten, vinden zij sneller een oplossing die bij u past. De gemeente vroeg LEVgroep om daar ook een vaste plek te nemen. LEVgroep wilde dat niet. Daarom eindigt de samenwerking.',
    ),
    decisionCard('gemert-bakel-en-levgroep-stoppen-samenwerking'),
    heading('Wat wij willen'),
    paragraph(
      'Heeft u een vraag? Dan wilt u hulp, en niet steeds naar een ander loket. Wij vinden dat alle deskundigen daarom in hetzelfde gebiedsteam horen. Of u nu Nederlands wilt leren of uw papieren wilt ordenen: uw vraag komt bij iemand die er verstand van heeft.',
    ),
    list(
      'Eén plek voor elke hulpvraag.',
      'Met wat u vertelt, gaat het team zorgvuldig om.',
      'Hulpverleners houden hun eigen beroepsregels en hun geheimhouding, en werken onafhankelijk.',
    ),
    heading('Wat merkt u ervan?'),
    question(
      'Krijg ik straks nog hulp?',
      'Ja. Maatschappelijk werk, jongerenwerk en vluchtelingenwerk blijven bestaan. De gemeente gaat niet alles zelf doen: zij zoekt een organisatie die het werk vanaf 1 januari 2021 voortzet.',
    ),
    question(
      'Zie ik straks andere mensen?',
      'Dat kan. Voor sommige inwoners komt er een nieuw gezicht.',
    ),
    question(
      'En de dorpsondersteuners en vrijwilligers?',
      'Op hen kunt u blijven rekenen: zij gaan door met wat zij voor de dorpen doen.',
    ),
    heading('Hoe het verderging'),
    { kind: 'timeline', dossier: 'welzijnswerk-gemert-bakel', part: 'alles' },
    paragraph(
      '**Over dit stuk.** De Dorpspartij schreef dit vóór 2021, toen nog niet bekend was wie het werk zou overnemen. Raadlijn vertelt het hier na in andere woorden, als voorbeeld.',
    ),
  ],
  hero: 'gemeentehuis',
  bylines: ['bart-van-oort'],
  onBehalfOfGroup: true,
  sources: [dorpspartijOnParting],
  progress: { stage: 'gepubliceerd', since: new Date('2021-03-01T09:00:00+01:00') },
  writer: 'schrijver@dorpspartij.example',
  editor: 'redacteur@dorpspartij.example',
}
