/** Popolo calls these memberships; the words are those of Dutch local government. */
export const personRoles = [
  'raadslid',
  'fractievoorzitter',
  'burgerlid',
  'wethouder',
  'burgemeester',
  'bestuurder',
  'griffier',
  'anders',
] as const
export type PersonRoleKind = (typeof personRoles)[number]
