/** Where the money for a political advertisement comes from (Regulation (EU) 2024/900, article 12). */
export const fundsOrigins = [
  'privaat-eu',
  'privaat-buiten-eu',
  'publiek-eu',
  'publiek-buiten-eu',
] as const
export type FundsOrigin = (typeof fundsOrigins)[number]

/** What a political advertisement is called wherever it is shown. */
export const advertisingLabel = 'Politieke reclame'
