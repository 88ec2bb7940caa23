import type { Examples } from '../preview/example'

import { sampleSite } from '../preview/sample'

import { InvitationPage } from './invitation-page'

const site = sampleSite()
const invited = {
  name: 'Noor Nieuw',
  email: 'noor@dorpspartij.example',
  party: 'Dorpspartij',
  role: 'schrijver',
  invitedBy: 'Bo Beheerder',
}

/** A seat at a party, offered by mail. */
export const invitationPageExamples = {
  'uitnodiging-nieuw': <InvitationPage site={site} state={{ kind: 'nieuw', ...invited }} />,
  'uitnodiging-bekend': (
    <InvitationPage
      site={site}
      state={{ kind: 'bekend', ...invited, fault: 'Dit wachtwoord klopt niet.' }}
    />
  ),
  'uitnodiging-ingelogd': <InvitationPage site={site} state={{ kind: 'ingelogd', ...invited }} />,
  'uitnodiging-verlopen': <InvitationPage site={site} state={{ kind: 'verlopen' }} />,
} satisfies Examples
