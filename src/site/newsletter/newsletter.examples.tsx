import type { FollowedItem } from '@/newsletter/view'
import type { Examples } from '../preview/example'
import type { FollowTarget } from './follow'
import type { HeldDataPart } from './held-data'

import { FaultSummary } from './fault-summary'
import { FollowForm } from './follow-form'
import { HeldData } from './held-data'
import { SubscriptionChoice } from './subscription-choice'

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

export const sampleFollowed: FollowedItem[] = [
  {
    subscription: 'a1',
    kind: 'dossier',
    label: 'Welzijnswerk Gemert-Bakel',
    frequency: 'direct',
    isConfirmed: true,
  },
  { subscription: 'a2', kind: 'party', label: 'Dorpspartij', frequency: 'week', isConfirmed: true },
  { subscription: 'a3', kind: 'topic', label: null, frequency: 'week', isConfirmed: false },
]

export const sampleHeld: HeldDataPart[] = [
  { title: 'Uw e-mailadres', items: [[{ label: 'Staat', value: 'Bevestigd' }]] },
  {
    title: 'Waar u toestemming voor gaf, of om gevraagd is',
    items: [
      [
        { label: 'De woorden', value: sampleConsent },
        { label: 'Gegeven op', value: 'maandag 2 maart 2026 om 10.00 uur' },
      ],
    ],
  },
  { title: 'Mails aan u', items: [] },
]

export const newsletterExamples = {
  leeg: <FollowForm target={sampleTarget} consentText={sampleConsent} />,
  'met fouten': (
    <>
      <FaultSummary faults={sampleFaults} kind="party" />
      <FollowForm
        target={{ kind: 'party', slug: 'dorpspartij', label: 'Dorpspartij' }}
        consentText={sampleConsent}
        values={{ email: 'jan.de.vries', frequency: 'week', hasConsented: false }}
        faults={sampleFaults}
      />
    </>
  ),
  'keuze per abonnement': (
    <form className="follow">
      {sampleFollowed.map((item) => (
        <SubscriptionChoice key={item.subscription} item={item} />
      ))}
    </form>
  ),
  'wat er bewaard is': <HeldData parts={sampleHeld} />,
} satisfies Examples
