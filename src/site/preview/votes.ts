import type { MemberVote, ShownVotes, VoteCounts, VoteGroup } from '@/decisions/view'
import type { PartyMark } from '@/parties/view'

import { party } from './sample'
import { caring, forward, interest } from './voorbeeldstad'

const unknown: VoteCounts = {
  for: null,
  against: null,
  abstained: null,
  absent: null,
  unknown: null,
}
const nobody: VoteCounts = { for: 0, against: 0, abstained: 0, absent: 0, unknown: 0 }

/** A party with its seats, and nobody in any column that is not named. */
const group = (mark: PartyMark, counts: Partial<VoteCounts>, said?: string): VoteGroup => ({
  ...nobody,
  ...counts,
  name: mark.name,
  party: mark,
  seats: mark.seats,
  explanation: said ?? null,
})

const votes = (overrides: Partial<ShownVotes>): ShownVotes => ({
  method: null,
  totals: null,
  groups: [],
  areCountedFromMembers: false,
  members: [],
  explanation: null,
  councilSeats: null,
  disagreements: [],
  ...overrides,
})

export const unanimousVotes = votes({ method: 'unaniem' })

export const voorbeeldVotes = votes({
  method: 'hand-opsteken',
  explanation: 'Eén lid van Lokaal Belang stemde anders dan de rest van de fractie.',
  groups: [
    group(forward, { for: 9 }),
    group(caring, { against: 6, absent: 1 }),
    group(interest, { for: 6, against: 1 }, 'Eén van ons wil eerst weten wie het betaalt.'),
    {
      ...nobody,
      name: 'Fractie-De Wit',
      party: null,
      against: 1,
      seats: null,
      explanation: null,
    },
  ],
})

export const unknownVotes = votes({
  groups: [
    { ...group(forward, unknown), for: 9, against: 0 },
    { ...group(caring, unknown), unknown: 7 },
  ],
})

/** Who has the majority is known from before; not one vote is. */
export const untoldVotes = votes({
  explanation: 'Hoeveel raadsleden voor en tegen stemden, is niet bekend.',
  groups: [
    group(party('CDA', 11), unknown),
    group(party('Dorpspartij', 4), unknown),
    { ...unknown, name: 'Lokale Realisten', party: null, seats: null, explanation: null },
  ],
  councilSeats: 23,
})

export const disagreeingVotes = votes({
  method: 'hand-opsteken',
  totals: { for: 15, against: 8, abstained: 0, absent: 0 },
  groups: [
    group(forward, { for: 9 }),
    group(caring, { against: 7 }),
    group(interest, { for: 5, against: 1, abstained: 1 }),
  ],
  councilSeats: 23,
  disagreements: [
    { about: 'totals', vote: 'for', bySource: 15, byGroups: { least: 14, most: 14 } },
    { about: 'totals', vote: 'abstained', bySource: 0, byGroups: { least: 1, most: 1 } },
  ],
})

const member = (name: string, mark: PartyMark, vote: MemberVote, slug: string | null = null) => ({
  person: { name, slug, role: 'Raadslid', portrait: null },
  party: mark,
  vote,
})

export const rollCallVotes = votes({
  method: 'hoofdelijk',
  groups: [
    group(forward, { for: 2, unknown: 7 }),
    group(caring, { against: 1, absent: 1, unknown: 5 }),
  ],
  areCountedFromMembers: true,
  members: [
    member('Anna Bakker', forward, 'voor', 'anna-bakker'),
    member('Wilhelmina van der Heijden-Oosterhuis', forward, 'voor'),
    member('Joop de Vries', caring, 'tegen'),
    member('Greet de Wit', caring, 'afwezig'),
  ],
})

const manyNames = 'Een Twee Drie Vier Vijf Zes Zeven Acht Negen Tien Elf Twaalf'.split(' ')

/** The largest council there is, in as many parties as one can have. */
export const largestVotes = votes({
  groups: manyNames.map((name, index) => {
    const size = index < 3 ? 10 - index : 2
    const mark = party(`Partij ${name}`, size)
    return group(mark, index % 2 === 0 ? { for: size } : { against: size - 1, abstained: 1 })
  }),
  councilSeats: 45,
})

export const smallestVotes = votes({ totals: { for: 1, against: 0, abstained: 0, absent: 0 } })
