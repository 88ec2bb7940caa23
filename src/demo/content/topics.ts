import type { TopicContent } from './content'

/**
 * The task fields of chapter 6 of Iv3, the standard for municipal accounts, and under them the words that people use.
 * A parent stands above its children.
 */
export const topics: TopicContent[] = [
  {
    slug: 'sociaal-domein',
    name: 'Sociaal domein',
    iv3: '6',
    description: 'Alles wat de gemeente doet om mensen te helpen en mee te laten doen.',
  },
  {
    slug: 'samenkracht-en-burgerparticipatie',
    name: 'Samenkracht en burgerparticipatie',
    parent: 'sociaal-domein',
    iv3: '6.1',
    description:
      'Hulp waar geen aanvraag voor nodig is, zoals buurthuizen en maatschappelijk werk.',
  },
  {
    slug: 'welzijnswerk',
    name: 'Welzijnswerk',
    parent: 'samenkracht-en-burgerparticipatie',
    description: 'Maatschappelijk werk, buurtwerk en andere hulp dicht bij huis.',
  },
  {
    slug: 'vrijwilligers-en-mantelzorg',
    name: 'Vrijwilligers en mantelzorg',
    parent: 'samenkracht-en-burgerparticipatie',
    description: 'Steun voor mensen die een ander helpen.',
  },
  {
    slug: 'buurthuizen',
    name: 'Buurthuizen',
    parent: 'samenkracht-en-burgerparticipatie',
    description: 'Plekken in dorp en wijk waar iedereen binnen kan lopen.',
  },
  {
    slug: 'toegang-en-eerstelijnsvoorzieningen',
    name: 'Toegang en eerstelijnsvoorzieningen',
    parent: 'sociaal-domein',
    iv3: '6.2',
    description: 'De plek waar u met een vraag terechtkunt, zoals een wijkteam of gebiedsteam.',
  },
  {
    slug: 'inkomensregelingen',
    name: 'Inkomensregelingen',
    parent: 'sociaal-domein',
    iv3: '6.3',
    description: 'Bijstand, bijzondere bijstand en steun voor mensen met weinig geld.',
  },
  {
    slug: 'schuldhulp',
    name: 'Schuldhulp',
    parent: 'sociaal-domein',
    description: 'Hulp voor wie rekeningen niet meer kan betalen.',
  },
  {
    slug: 'wsw-en-beschut-werk',
    name: 'WSW en beschut werk',
    parent: 'sociaal-domein',
    iv3: '6.4',
    description: 'Werk voor mensen die alleen met begeleiding kunnen werken.',
  },
  {
    slug: 'arbeidsparticipatie',
    name: 'Arbeidsparticipatie',
    parent: 'sociaal-domein',
    iv3: '6.5',
    description: 'Hulp bij het vinden en houden van werk.',
  },
  {
    slug: 'maatwerkvoorzieningen-wmo',
    name: 'Maatwerkvoorzieningen (Wmo)',
    parent: 'sociaal-domein',
    iv3: '6.6',
    description:
      'Spullen en aanpassingen die u krijgt na een aanvraag, zoals een rolstoel of traplift.',
  },
  {
    slug: 'maatwerkdienstverlening-18-plus',
    name: 'Maatwerkdienstverlening 18+',
    parent: 'sociaal-domein',
    iv3: '6.71',
    description:
      'Hulp voor volwassenen na een aanvraag, zoals hulp in het huishouden en dagbesteding.',
  },
  {
    slug: 'maatwerkdienstverlening-18-min',
    name: 'Maatwerkdienstverlening 18-',
    parent: 'sociaal-domein',
    iv3: '6.72',
    description: 'Jeugdhulp na een aanvraag of verwijzing.',
  },
  {
    slug: 'geescaleerde-zorg-18-plus',
    name: 'Geëscaleerde zorg 18+',
    parent: 'sociaal-domein',
    iv3: '6.81',
    description: 'Beschermd wonen en opvang voor volwassenen.',
  },
  {
    slug: 'geescaleerde-zorg-18-min',
    name: 'Geëscaleerde zorg 18-',
    parent: 'sociaal-domein',
    iv3: '6.82',
    description: 'Jeugdbescherming en jeugdreclassering.',
  },
]
