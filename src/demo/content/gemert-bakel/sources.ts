import { publicSource } from '../looked-up'

const newspaper = 'Eindhovens Dagblad'
const dePeel = 'https://www.ed.nl/de-peel'

export const dorpspartijOnParting = publicSource(
  'Dezelfde diensten voor u, maar in een ander jasje',
  'Dorpspartij Gemert-Bakel, 2020',
  'https://www.dorpspartij.nl/',
)

export const levgroepStops = publicSource(
  'LEVgroep stopt haar werkzaamheden in Gemert-Bakel per 1-1-2021',
  'LEVgroep, 2020',
  'https://www.levgemert-bakel.nl/nieuws/levgroep-stopt-haar-werkzaamheden-gemert-bakel-1-1-2021',
)

export const municipalityChoosesLumens = publicSource(
  'Persbericht: Welzijnswerk Gemert-Bakel naar Lumens',
  'Gemeente Gemert-Bakel, 3 november 2020',
  'https://www.gemert-bakel.nl/news/welzijnswerk-gemert-bakel-naar-lumens',
)

export const localNewsOnLumens = publicSource(
  'Samenkracht wordt leidend bij Welzijnswerk Gemert-Bakel',
  'Lokaal nieuwsbericht van Marcel Bosmans, november 2020',
)

export const volunteersMustChoose = publicSource(
  'Onzekerheid troef bij vrijwilligers LEVgroep in Gemert-Bakel',
  `${newspaper}, september 2020`,
  `${dePeel}/onzekerheid-troef-bij-vrijwilligers-levgroep-in-gemert-bakel~a4e2fbdf/`,
)

export const supportersApart = publicSource(
  'Ook dorpsondersteuners in Gemert-Bakel niet bij Lumens, maar apart',
  `${newspaper}, november 2020`,
  `${dePeel}/ook-dorpsondersteuners-in-gemert-bakel-niet-bij-lumens-maar-apart~a9d1e13c/`,
)

export const unripePlan = publicSource(
  'Gemert-Bakel: besluiten over onvoldragen plan',
  `${newspaper}, december 2020`,
  `${dePeel}/gemert-bakel-besluiten-over-onvoldragen-plan~a421b34b/`,
)

export const lumensStarts = publicSource(
  'Lumens: positieve start in Gemert-Bakel, ondanks beperkingen',
  `${newspaper}, januari 2021`,
  `${dePeel}/lumens-positieve-start-in-gemert-bakel-ondanks-beperkingen~acef986e/`,
)

export const volunteersGone = publicSource(
  'Ook zorgen CDA in Gemert om verdwenen vrijwilligers',
  `${newspaper}, begin 2021`,
  `${dePeel}/ook-zorgen-cda-in-gemert-om-verdwenen-vrijwilligers~a3470569/`,
)
