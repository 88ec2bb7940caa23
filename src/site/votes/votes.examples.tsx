import type { Examples } from '../preview/example'

import { stancesOnStep } from '@/publishing/view'

import { advice } from '../preview/voorbeeldstad-dossier'
import { voorbeeldStances } from '../preview/voorbeeldstad-stances'
import {
  disagreeingVotes,
  largestVotes,
  rollCallVotes,
  smallestVotes,
  unanimousVotes,
  unknownVotes,
  untoldVotes,
  voorbeeldVotes,
} from '../preview/votes'

import { VotesPart } from './votes-part'

const adopted = { outcome: 'aangenomen', status: 'gehouden', stances: [] } as const

export const votesExamples = {
  'alles bekend, met het standpunt vooraf': (
    <VotesPart
      {...adopted}
      votes={voorbeeldVotes}
      stances={stancesOnStep(voorbeeldStances, advice.slug)}
    />
  ),
  'niet alles bekend': <VotesPart {...adopted} votes={unknownVotes} />,
  'niets bekend van een plan dat voorbijging': (
    <VotesPart votes={untoldVotes} outcome={null} status="gepland" stances={[]} />
  ),
  unaniem: <VotesPart {...adopted} votes={unanimousVotes} />,
  'getallen die verschillen': <VotesPart {...adopted} votes={disagreeingVotes} />,
  'hoofdelijk, met namen': <VotesPart {...adopted} votes={rollCallVotes} />,
  'de grootste raad': <VotesPart {...adopted} votes={largestVotes} />,
  'één stem': <VotesPart {...adopted} votes={smallestVotes} />,
} satisfies Examples
