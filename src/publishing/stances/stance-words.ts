export const stances = ['voor', 'tegen', 'voorwaardelijk', 'voorlopig-voor', 'afwachtend'] as const
export type Stance = (typeof stances)[number]
