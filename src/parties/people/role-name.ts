type Role = { role: PersonRoleWord; title?: string | null }

type PersonRoleWord =
  | 'raadslid'
  | 'fractievoorzitter'
  | 'burgerlid'
  | 'wethouder'
  | 'burgemeester'
  | 'bestuurder'
  | 'griffier'
  | 'anders'

/** "Raadslid", or the own words of somebody whose role has no fixed name. */
export function roleName({ role, title }: Role): string {
  const words = title || names[role]
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const names: Record<PersonRoleWord, string> = {
  raadslid: 'Raadslid',
  fractievoorzitter: 'Fractievoorzitter',
  burgerlid: 'Burgerlid',
  wethouder: 'Wethouder',
  burgemeester: 'Burgemeester',
  bestuurder: 'Bestuurder',
  griffier: 'Griffier',
  anders: 'Andere rol',
}
