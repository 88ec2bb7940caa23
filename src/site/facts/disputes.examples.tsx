import type { ForceSentence, ShownDispute } from '@/decisions/view'
import type { Examples } from '../preview/example'

import { day, vague } from '../preview/sample'
import { samenZorgen } from '../preview/voorbeeldstad'
import { councilVote, voorbeeldDossier } from '../preview/voorbeeldstad-dossier'

import { OpenDisputes, SettledDisputes } from './disputes'
import { ForceLine } from './force-line'

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

const disputed = {
  ...councilVote,
  votes: null,
  amounts: voorbeeldDossier.amounts,
  involved: voorbeeldDossier.involved,
  disputes: sampleDisputes,
}

export const disputesExamples = {
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
} satisfies Examples
