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
