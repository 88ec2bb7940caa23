import type { ShownVotes } from '@/decisions/view'

import { party, partySite } from './sample'

/** A town and parties that do not exist, so that every stance can be shown. */
export const voorbeeldstad = { name: 'Voorbeeldstad', slug: 'voorbeeldstad' }

export const forward = party('Voorbeeldstad Vooruit', 9, '#8a1c5c', 'Vooruit')
export const caring = party('Samen Zorgen', 7, '#1f5f99')
export const interest = party('Lokaal Belang', 7, '#7a4a00')
const neighbours = party('De Buurtpartij', 4, '#a3341f', 'Buurtpartij')

export const voorbeeldParties = [neighbours, interest, caring, forward]
export const samenZorgen = partySite(caring, {
  slogan: 'Niemand hoeft het alleen te doen.',
  support: { label: 'Word lid', url: 'https://samenzorgen.example/lid' },
})

export const withLongName = partySite(
  party(
    'Burgerbelang Voorbeeldstad, Warnsvelderbroek en Omliggende Dorpen',
    2,
    '#4b2a86',
    'Burgerbelang',
  ),
  { support: { label: 'Doe een gift', url: 'https://burgerbelang.example/gift' } },
)

export const voorbeeldVotes: ShownVotes = {
  method: 'hand-opsteken',
  explanation: 'Eén lid van Lokaal Belang stemde anders dan de rest van de fractie.',
  groups: [
    { name: forward.name, party: forward, for: 9, against: 0, abstained: 0, absent: 0, unknown: 0 },
    { name: caring.name, party: caring, for: 0, against: 6, abstained: 0, absent: 1, unknown: 0 },
    {
      name: interest.name,
      party: interest,
      for: 6,
      against: 1,
      abstained: 0,
      absent: 0,
      unknown: 0,
    },
    {
      name: 'Fractie-De Wit',
      party: null,
      for: 0,
      against: 1,
      abstained: 0,
      absent: 0,
      unknown: 0,
    },
  ],
}

export const unknownVotes: ShownVotes = {
  method: null,
  explanation: null,
  groups: [
    {
      name: forward.name,
      party: forward,
      for: 9,
      against: 0,
      abstained: null,
      absent: null,
      unknown: null,
    },
    {
      name: caring.name,
      party: caring,
      for: null,
      against: null,
      abstained: null,
      absent: null,
      unknown: 7,
    },
  ],
}
