/** Addresses under a party that are pages of their own, so no post may have them. */
export const fixedPages = [
  'standpunten',
  'raadsnieuws',
  'nieuws',
  'uitleg',
  'fractie',
  'colofon',
  'agenda',
  'zoeken',
  'nieuwsbrief',
  'feed.xml',
  'feed.json',
] as const
