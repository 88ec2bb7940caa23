import type { PersonRoleKind } from './person-roles'

type Role = { role: PersonRoleKind; title?: string | null }

/** "Raadslid", or the own words of somebody whose role has no fixed name. */
export function roleName({ role, title }: Role): string {
  const words = title || names[role]
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const names: Record<PersonRoleKind, string> = {
  raadslid: 'Raadslid',
  fractievoorzitter: 'Fractievoorzitter',
  burgerlid: 'Burgerlid',
  wethouder: 'Wethouder',
  burgemeester: 'Burgemeester',
  bestuurder: 'Bestuurder',
  griffier: 'Griffier',
  anders: 'Andere rol',
}
