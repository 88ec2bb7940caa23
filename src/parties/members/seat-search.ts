/** The questions of a search by seat, as they stand in `where`: the field, the operator and what it is compared with. */
type Question = { field: string; operator: string; value: unknown }

/** Whether a search tells nothing of seats at other tables: it asks for none, or only who sits at one of these. */
export function asksOnlyForOwnTables(where: unknown, tables: readonly string[]): boolean {
  return questionsIn(where)
    .filter(({ field }) => field.startsWith('seats'))
    .every(
      ({ field, operator, value }) =>
        field === 'seats.party' &&
        (operator === 'equals' || operator === 'in') &&
        [value].flat().every((party) => tables.includes(String(party))),
    )
}

function questionsIn(where: unknown): Question[] {
  if (Array.isArray(where)) return where.flatMap(questionsIn)
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([name, inner]: [string, unknown]) =>
    /^(and|or)$/i.test(name)
      ? questionsIn(Object.values(inner ?? {}))
      : Object.entries(inner ?? {}).map(([operator, value]: [string, unknown]) => ({
          field: name,
          operator,
          value,
        })),
  )
}
