import type { Examples } from '../preview/example'
import type { FollowTarget } from './follow'

import { FaultSummary } from './fault-summary'
import { FollowForm } from './follow-form'

export const sampleConsent =
  'Ja, stuur mij mail over het dossier Welzijnswerk Gemert-Bakel. Ik weet dat ik altijd kan stoppen.'

export const sampleTarget: FollowTarget = {
  kind: 'dossier',
  slug: 'welzijnswerk-gemert-bakel',
  label: 'Welzijnswerk Gemert-Bakel',
}

export const sampleFaults = {
  email: 'Dit lijkt geen e-mailadres. Controleer het, bijvoorbeeld: naam@voorbeeld.nl.',
  consent: 'Zet een vinkje als u mail wilt krijgen.',
}

export const newsletterExamples = {
  leeg: <FollowForm target={sampleTarget} consentText={sampleConsent} />,
  'met fouten': (
    <>
      <FaultSummary faults={sampleFaults} kind="party" />
      <FollowForm
        target={{ kind: 'party', slug: 'dorpspartij', label: 'Dorpspartij' }}
        consentText={sampleConsent}
        values={{ email: 'jan.de.vries', hasConsented: false }}
        faults={sampleFaults}
      />
    </>
  ),
} satisfies Examples
