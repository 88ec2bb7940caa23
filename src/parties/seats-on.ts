type CouncilPeriod = { from: number; until: number; seats: number }

/**
 * How many seats a party had on a day ("2021-01-15"); null when that is not known. Councils are elected in March and
 * meet anew at the end of it, so a period of 2018 until 2022 runs from 1 April to 31 March.
 */
export function seatsOn(periods: readonly CouncilPeriod[], day: string): number | null {
  const current = periods.find(
    ({ from, until }) => day >= `${from}-04-01` && day < `${until}-04-01`,
  )
  return current?.seats ?? null
}
