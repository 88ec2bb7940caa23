'use client'

import type { Role } from '../roles/roles'

import { Button } from '@payloadcms/ui'

import { shortMoment } from '@/platform/moment-words'

import { roleLabels } from '../roles/roles'

import { isOpen } from './invitation-time'
import { panelWords } from './panel-words'

/** As REST answers it to a manager, without what the party's own form does not need. */
export type ShownInvitation = {
  id: string
  party: string
  name: string
  email: string
  role: Role
  expiresAt?: string | null
}

type Props = {
  invitations: readonly ShownInvitation[]
  parties: readonly { id: string; name: string }[]
  language: 'nl' | 'en'
  onWithdraw: (invitation: ShownInvitation) => void
}

/** Who was invited and has not said yes. */
export function OpenInvitations({ invitations, parties, language, onWithdraw }: Props) {
  if (invitations.length === 0) return null
  return (
    <ul className="invitations__open" aria-label={panelWords.open[language]}>
      {invitations.map((one) => (
        <li key={one.id}>
          <p>
            <b>{one.name}</b> · {one.email}
            <br />
            {roleLabels[one.role][language]}
            {parties.length > 1 && `, ${parties.find(({ id }) => id === one.party)?.name ?? ''}`}
            {' · '}
            {stateOf(one, language)}
          </p>
          <Button
            buttonStyle="secondary"
            margin={false}
            size="small"
            aria-label={`${panelWords.withdraw[language]}: ${one.name}`}
            onClick={() => onWithdraw(one)}
          >
            {panelWords.withdraw[language]}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function stateOf({ expiresAt }: ShownInvitation, language: 'nl' | 'en'): string {
  const now = new Date()
  return expiresAt && isOpen({ expiresAt }, now)
    ? panelWords.waits(shortMoment(new Date(expiresAt), language, now))[language]
    : panelWords.expired[language]
}
