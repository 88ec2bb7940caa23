import { idOf } from '@/platform/relation'
import { listOf } from '@/platform/reading-tags'

type Doc = Record<string, unknown>

/** A party stands in the list of its municipality. */
export function listsOfParty(party: Doc): string[] {
  const municipality = idOf(party.municipality)
  return municipality === null ? [] : [listOf('parties', 'municipality', municipality)]
}

/** A person stands in the list of every party that he or she has, or had, a role at. */
export function listsOfPerson(person: Doc): string[] {
  const roles = Array.isArray(person.roles) ? (person.roles as Doc[]) : []
  const parties = roles.map(({ party }) => idOf(party)).filter((id) => id !== null)
  return parties.map((party) => listOf('people', 'party', party))
}
