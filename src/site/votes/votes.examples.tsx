import type { Examples } from '../preview/example'

import { stancesOnStep } from '@/publishing/view'

import { unknownVotes, voorbeeldVotes } from '../preview/voorbeeldstad'
import { advice } from '../preview/voorbeeldstad-dossier'
import { voorbeeldStances } from '../preview/voorbeeldstad-stances'

import { VotesTable } from './votes-table'

export const votesExamples = {
  'alles bekend, met het standpunt vooraf': (
    <VotesTable
      votes={voorbeeldVotes}
      outcome="aangenomen"
      stances={stancesOnStep(voorbeeldStances, advice.slug)}
    />
  ),
  'niet alles bekend': <VotesTable votes={unknownVotes} outcome="aangenomen" stances={[]} />,
  unaniem: (
    <VotesTable
      votes={{ method: 'unaniem', groups: [], explanation: null }}
      outcome="aangenomen"
      stances={[]}
    />
  ),
} satisfies Examples
