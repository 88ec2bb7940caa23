/**
 * For a select that asks for no votes: Payload 3.90 on SQLite reads the lists inside a group that is not named, so that
 * each step would bring along all that was voted. Naming one small field of the group leaves the lists alone.
 */
export const withoutVotes = { votes: { method: true } } as const
