import type { Examples } from '../preview/example'

import { outlineOf } from '../preview/dossier-pages'
import { gemertBakelDossier } from '../preview/gemert-bakel'
import { sampleImage } from '../preview/sample'
import { voorbeeldDossier } from '../preview/voorbeeldstad-dossier'

import { CarriedOutBy } from './carried-out-by'
import { Figure } from './figure'
import { InvolvedOrganisations } from './involved-organisations'
import { KeyFacts } from './key-facts'
import { MoneyLines } from './money-lines'
import { MoneyOverTime } from './money-over-time'
import { SourcesList } from './sources-list'

const handover = { title: 'College kiest Lumens', slug: 'college-kiest-lumens' }

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
