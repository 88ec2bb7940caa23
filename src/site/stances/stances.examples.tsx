import type { Examples } from '../preview/example'

import {
  latestStances,
  latestStancesOnStep,
  stanceMatrix,
  stances as allStances,
} from '@/publishing/view'

import { gemertBakelDossier, gemertBakelParties, gemertBakelStances } from '../preview/gemert-bakel'
import { party } from '../preview/sample'
import { voorbeeldParties } from '../preview/voorbeeldstad'
import { proposal, voorbeeldDossier } from '../preview/voorbeeldstad-dossier'
import { voorbeeldStances } from '../preview/voorbeeldstad-stances'

import { PartyStances } from './party-stances'
import { StanceBox } from './stance-box'
import { StanceChip } from './stance-chip'
import { StanceMatrix } from './stance-matrix'

const fortyParties = Array.from({ length: 40 }, (_, index) =>
  party(`Lijst ${index + 1}`, index % 7, '#1f5f99'),
)

export const stanceChipExamples: Examples = Object.fromEntries(
  allStances.map((stance) => [
    stance,
    <StanceChip key={stance} stance={stance} partyName="De Buurtpartij" href="#" />,
  ]),
)

export const stanceBoxExamples = {
  voorwaardelijk: (
    <StanceBox
      stance={{
        stance: 'voorwaardelijk',
        conditions: 'er moet eerst genoeg personeel zijn.',
        target: { kind: 'besluit', title: proposal.title, slug: proposal.slug },
      }}
    />
  ),
  'over het hele dossier': (
    <StanceBox
      stance={{
        stance: 'tegen',
        conditions: null,
        target: { kind: 'dossier', title: voorbeeldDossier.title, slug: voorbeeldDossier.slug },
      }}
    />
  ),
} satisfies Examples

export const stanceMatrixExamples = {
  'met een partij die van mening veranderde': (
    <StanceMatrix
      matrix={stanceMatrix({
        steps: voorbeeldDossier.steps,
        parties: voorbeeldParties,
        stances: voorbeeldStances,
      })}
    />
  ),
  'één partij publiceerde': (
    <StanceMatrix
      matrix={stanceMatrix({
        steps: gemertBakelDossier.steps,
        parties: gemertBakelParties,
        stances: gemertBakelStances,
      })}
    />
  ),
  'niemand publiceerde': (
    <StanceMatrix
      matrix={stanceMatrix({
        steps: gemertBakelDossier.steps,
        parties: gemertBakelParties,
        stances: [],
      })}
    />
  ),
  'geen partijen': <StanceMatrix matrix={stanceMatrix({ steps: [], parties: [], stances: [] })} />,
  'veertig partijen': (
    <StanceMatrix
      matrix={stanceMatrix({
        steps: voorbeeldDossier.steps,
        parties: [...voorbeeldParties, ...fortyParties],
        stances: voorbeeldStances,
      })}
    />
  ),
} satisfies Examples

export const partyStancesExamples = {
  'enkele partijen zwijgen': (
    <PartyStances
      rows={latestStances({
        parties: voorbeeldParties,
        stances: voorbeeldStances,
        steps: voorbeeldDossier.steps,
      })}
    />
  ),
  'niemand publiceerde': (
    <PartyStances rows={latestStances({ parties: voorbeeldParties, stances: [], steps: [] })} />
  ),
  'bij een stap': (
    <PartyStances rows={latestStancesOnStep(voorbeeldParties, voorbeeldStances, proposal.slug)} />
  ),
} satisfies Examples
