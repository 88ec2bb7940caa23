import type { PartyContent } from './content'

/** Name, short name, address and seats after the council elections of 21 March 2018. */
type CouncilParty = [name: string, shortName: string, slug: string, seats: number]

/**
 * Every party of a council, so that a comparison can also name those that published nothing. The colours are not
 * those of the parties: they are quiet and dark, and only keep neighbours apart.
 */
export function councilOf2018(
  municipality: string,
  parties: CouncilParty[],
  details: Record<string, Partial<PartyContent>> = {},
): PartyContent[] {
  return parties.map(([name, shortName, slug, seats], index) => ({
    slug,
    name,
    shortName,
    municipality,
    accent: quietColours[index % quietColours.length] ?? '#37474f',
    councilPeriods: [{ from: 2018, until: 2022, seats }],
    responsible: `Het bestuur van ${name}`,
    ...details[slug],
  }))
}

const quietColours = [
  '#2f4b63',
  '#5a4632',
  '#3f5344',
  '#54405e',
  '#6a3f3f',
  '#37565a',
  '#4d4f2c',
  '#45485c',
  '#5e4a55',
  '#3c4a3c',
]
