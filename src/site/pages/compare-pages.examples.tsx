import type { Examples } from '../preview/example'

import { compareDossier, compareStep } from '@/publishing/view'

import { compareDecisionAddress, compareDossierAddress } from '../addresses'
import { gemertBakel, gemertBakelParties } from '../preview/gemert-bakel'
import { day, sampleSite } from '../preview/sample'
import { voorbeeldParties, voorbeeldstad } from '../preview/voorbeeldstad'
import { advice, proposal, voorbeeldDossier } from '../preview/voorbeeldstad-dossier'
import { voorbeeldStances } from '../preview/voorbeeldstad-stances'
import { voorbeeldVotes } from '../preview/votes'

import { ComparePage } from './compare-page'

const site = sampleSite()
const council = { place: voorbeeldstad, parties: voorbeeldParties }
const steps = voorbeeldDossier.steps.map((step) => ({
  ...step,
  votes: step.slug === advice.slug ? voorbeeldVotes : null,
}))
const otherGroup = {
  name: 'Fractie Jansen',
  party: null,
  for: 1,
  against: 0,
  abstained: null,
  absent: null,
  unknown: null,
  seats: null,
  explanation: null,
}

const dossier = {
  site,
  about: { kind: 'dossier', title: voorbeeldDossier.title, href: '/dossiers/buurtteams' },
  path: compareDossierAddress(voorbeeldDossier.slug),
  seatsDay: day('2026-10-06'),
} as const

export const comparePageExamples = {
  'vergelijken-dossier': (
    <ComparePage
      {...dossier}
      councils={[compareDossier(council, { steps, stances: voorbeeldStances })]}
    />
  ),
  'vergelijken-twee-gemeenten': (
    <ComparePage
      {...dossier}
      councils={[
        compareDossier(council, { steps, stances: voorbeeldStances }),
        compareDossier(
          { place: gemertBakel, parties: gemertBakelParties },
          {
            steps: steps.map((step) => ({ ...step, municipality: voorbeeldstad })),
            stances: [],
          },
        ),
      ]}
    />
  ),
  'vergelijken-besluit': (
    <ComparePage
      {...dossier}
      about={{ kind: 'besluit', title: advice.title, href: '/besluiten/commissie' }}
      path={compareDecisionAddress(advice.slug)}
      councils={[
        compareStep(council, {
          step: {
            ...advice,
            outcome: 'aangenomen',
            votes: { ...voorbeeldVotes, groups: [...voorbeeldVotes.groups, otherGroup] },
          },
          stances: voorbeeldStances,
        }),
      ]}
    />
  ),
  'vergelijken-niemand-sprak': (
    <ComparePage
      {...dossier}
      about={{ kind: 'besluit', title: proposal.title, href: '/besluiten/voorstel' }}
      councils={[compareStep(council, { step: { ...proposal, votes: null }, stances: [] })]}
    />
  ),
  'vergelijken-zonder-partijen': (
    <ComparePage
      {...dossier}
      councils={[compareDossier({ place: voorbeeldstad, parties: [] }, { steps, stances: [] })]}
    />
  ),
} satisfies Examples
