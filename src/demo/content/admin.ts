import type { AccountContent } from './content'

/** The first account of the platform. */
export const admin: AccountContent = {
  email: 'admin@raadlijn.example',
  name: 'Alex Admin',
  seat: null,
}
