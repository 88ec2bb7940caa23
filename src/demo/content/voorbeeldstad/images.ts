import type { ImageContent } from '../content'

export const images: ImageContent[] = [
  {
    name: 'buren',
    scene: 'neighbours',
    party: 'buurtbelang',
    alt: 'Tekening van twee buren die over een heg met elkaar praten, voor een rij huizen.',
    caption: 'Een buurt begint bij een praatje.',
  },
  {
    name: 'buurthuis',
    scene: 'community-house',
    party: 'buurtbelang',
    alt: 'Tekening van een buurthuis met open deuren en slingers. Een vrouw zwaait naar drie bezoekers. Er staan fietsen.',
    caption: 'De deur staat open.',
  },
  {
    name: 'koffie',
    scene: 'coffee-table',
    party: 'buurtbelang',
    alt: 'Tekening van een tafel van bovenaf, met vijf kopjes koffie, een schrift en een pen.',
    caption: 'Op de buurtavonden werd veel koffie gedronken, en veel opgeschreven.',
  },
  {
    name: 'aan-de-deur',
    scene: 'at-the-door',
    party: 'buurtbelang',
    alt: 'Tekening van een vrouw met een tas voor een open voordeur. Een oudere man zwaait naar haar.',
    caption: 'Een dorpsondersteuner komt langs.',
  },
  {
    name: 'raadzaal',
    scene: 'council-chamber',
    party: 'samen-vooruit',
    alt: 'Tekening van een raadzaal van achteren gezien: rijen stoelen met mensen, een paar handen omhoog.',
    caption: 'De raad beslist.',
  },
  {
    name: 'dorpen',
    scene: 'villages',
    party: 'samen-vooruit',
    alt: 'Tekening van een landschap met vier dorpen, verbonden door wegen.',
    caption: 'Vier huizen, één gemeente.',
  },
  {
    name: 'tuin',
    scene: 'garden',
    party: 'groen-en-dorp',
    alt: 'Tekening van twee mensen in een moestuin met een kas en hoge zonnebloemen, naast een laag gebouw.',
    caption: 'De tuin achter De Spil.',
  },
  {
    name: 'avond',
    scene: 'evening',
    party: 'groen-en-dorp',
    alt: 'Tekening van een gebouw in de avond. Achter verlichte ramen zitten zes mensen.',
    caption: 'Buurtavond in De Spil.',
  },
]
