import type { ForceSentence, ShownDispute, TaskView } from '@/decisions/view'
import type { Examples } from '../preview/example'

import { tasksOn } from '@/decisions/view'

import { outlineOf } from '../preview/dossier-pages'
import { gemertBakelDossier } from '../preview/gemert-bakel'
import { day, sampleImage, vague } from '../preview/sample'
import { samenZorgen } from '../preview/voorbeeldstad'
import { councilVote, voorbeeldDossier } from '../preview/voorbeeldstad-dossier'

import { CarriedOutBy } from './carried-out-by'
import { OpenDisputes, SettledDisputes } from './disputes'
import { Figure } from './figure'
import { ForceLine } from './force-line'
import { InvolvedOrganisations } from './involved-organisations'
import { KeyFacts } from './key-facts'
import { MoneyLines } from './money-lines'
import { MoneyOverTime } from './money-over-time'
import { SourcesList } from './sources-list'
import { TaskTable } from './task-table'

const handover = { title: 'College kiest Lumens', slug: 'college-kiest-lumens' }

const dossier = { title: gemertBakelDossier.title, slug: gemertBakelDossier.slug }

export const sampleDisputes: ShownDispute[] = [
  {
    about: 'uitvoering',
    note: 'Volgens de krant gaat het vluchtelingenwerk niet mee, omdat de kennis ontbreekt. De gemeente noemde het eerder wel.',
    raisedBy: samenZorgen,
    source: {
      title: 'Ook dorpsondersteuners apart',
      url: 'https://krant.example/apart',
      publisher: 'De Krant',
      accessedOn: null,
    },
    settlement: null,
  },
  {
    about: 'datum',
    note: 'De krant schreef dat de raad op 2 oktober besloot.',
    raisedBy: null,
    source: { title: 'Raad akkoord', url: null, publisher: 'De Krant', accessedOn: null },
    settlement: {
      how: 'Het verslag van de raad noemt 6 oktober. De krant heeft het verbeterd.',
      on: '12 oktober 2026',
      source: {
        title: 'Verslag van de raad',
        url: 'https://stad.example/verslag',
        publisher: null,
        accessedOn: null,
      },
    },
  },
]

export const sampleForce: ForceSentence[] = [
  { words: 'Geldt sinds 1 november 2026', step: null, since: null },
  {
    words: 'Wordt vervangen door',
    step: { title: 'Raad besluit over de wijkteams in heel de stad', slug: 'wijkteams' },
    since: day('2027-01-01'),
  },
]

const lumens = { name: 'Lumens', slug: 'lumens' }
const levgroep = { name: 'LEVgroep', slug: 'levgroep' }
const choice = { title: 'College kiest Lumens voor het welzijnswerk', slug: 'college-kiest-lumens' }
const nobodyElse = { isLeaving: false, from: null, until: null, since: null }

export const sampleTasks: TaskView[] = [
  {
    task: 'maatschappelijk werk',
    now: [{ ...nobodyElse, organisation: levgroep, isLeaving: true, until: day('2026-12-31') }],
    later: [{ ...nobodyElse, organisation: lumens, from: day('2027-01-01'), since: choice }],
    before: [],
    dossiers: [dossier],
  },
  {
    task: 'psychosociale hulp na ongevallen en rampen',
    now: [{ ...nobodyElse, organisation: lumens, from: day('2021-01-01'), since: choice }],
    later: [],
    before: [{ ...nobodyElse, organisation: levgroep, until: day('2020-12-31') }],
    dossiers: [dossier],
  },
  {
    task: 'vluchtelingenwerk',
    now: [],
    later: [],
    before: [{ ...nobodyElse, organisation: levgroep, until: day('2020-12-31') }],
    dossiers: [dossier],
  },
  {
    task: 'Taalhuis',
    now: [{ ...nobodyElse, organisation: levgroep, isLeaving: true }],
    later: [],
    before: [],
    dossiers: [dossier],
  },
]

const disputed = {
  ...councilVote,
  votes: null,
  amounts: voorbeeldDossier.amounts,
  involved: voorbeeldDossier.involved,
  disputes: sampleDisputes,
}

export const factsExamples = {
  kerngegevens: (
    <KeyFacts
      facts={[
        {
          term: 'Laatste stap',
          value: 'Commissie praat over de buurtteams',
          note: '6 oktober 2026',
        },
        { term: 'Hierna', value: 'Raad besluit', note: '15 december 2026' },
        { term: 'Wat kost het', value: 'ruim €\u00a01.000.000 per jaar' },
      ]}
    />
  ),
  'één kerngegeven': <KeyFacts facts={[{ term: 'Laatste stap', value: 'Lumens begint' }]} />,
  geld: <MoneyLines amounts={[...gemertBakelDossier.amounts, ...voorbeeldDossier.amounts]} />,
  'wie doet wat': (
    <InvolvedOrganisations involved={gemertBakelDossier.involved} today="2026-11-21" />
  ),
  'niemand bekend': <InvolvedOrganisations involved={[]} today="2026-11-21" />,
  'wie doet welke taak': (
    <TaskTable
      tasks={tasksOn(
        gemertBakelDossier.involved.map((row) => ({ ...row, dossier, step: null })),
        '2026-11-21',
      )}
    />
  ),
  'taken die overgaan, stoppen en blijven liggen': <TaskTable tasks={sampleTasks} />,
  'nog geen taken': <TaskTable tasks={[]} />,
  'een verschil dat openstaat': (
    <>
      <OpenDisputes decision={disputed} />
      <p id="bronnen">Bronnen</p>
    </>
  ),
  'een opgelost verschil': <SettledDisputes disputes={sampleDisputes} />,
  'geldt nog en wordt vervangen': <ForceLine force={sampleForce} />,
  'vervangen op een vage dag': (
    <ForceLine
      force={[
        {
          words: 'Vervangen door',
          step: { title: 'Nieuw beleid', slug: 'nieuw-beleid' },
          since: vague('begin 2020', '2020-37', '2020-01-01', '2020-04-30'),
        },
      ]}
    />
  ),
  'geld in de loop van de tijd': (
    <MoneyOverTime amounts={voorbeeldDossier.amounts} steps={outlineOf(voorbeeldDossier)} />
  ),
  'wie neemt het over': (
    <CarriedOutBy
      involved={gemertBakelDossier.involved.map((row) => ({ ...row, step: handover }))}
      today="2020-11-01"
    />
  ),
  bronnen: <SourcesList sources={gemertBakelDossier.sources} />,
  foto: (
    <Figure
      image={sampleImage({
        caption: 'De ondertekening in het gemeentehuis.',
        credit: 'Gemeente Voorbeeldstad',
      })}
      names={['Anna Bakker', 'Omar Haddad', 'Greet de Wit']}
      sizes="100vw"
    />
  ),
} satisfies Examples
