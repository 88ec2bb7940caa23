'use client'

import type { User } from '@/payload-types'
import type { ShownInvitation } from './open-invitations.client'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'
import { idOf } from '@/platform/relation'

import { InvitationForm } from './invitation-form.client'
import { panelWords } from './panel-words'
import { OpenInvitations } from './open-invitations.client'

import './invitations-panel.css'

type ManagedParty = { id: string; name: string }

/** Above the accounts, for managers: whom they invited, and a form to invite somebody. */
export function InvitationsPanel() {
  const { user } = useAuth<User>()
  const { api } = useConfig().config.routes
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const [parties, setParties] = useState<ManagedParty[]>([])
  const [invitations, setInvitations] = useState<ShownInvitation[]>([])
  const [said, setSaid] = useState('')
  const [round, setRound] = useState(0)
  const managed = (user?.seats ?? []).filter(({ role }) => role === 'manager')
  const ids = managed.map(({ party }) => idOf(party)).join(',')

  useEffect(() => {
    if (ids === '') return
    void askServer<{ docs: ShownInvitation[] }>(`${api}/invitations?depth=0&limit=100`).then(
      (found) => found.ok && setInvitations(found.body.docs),
    )
  }, [api, ids, round])
  useEffect(() => {
    if (ids === '') return
    void askServer<{ docs: ManagedParty[] }>(
      `${api}/parties?depth=0&limit=50&select[name]=true&where[id][in]=${ids}`,
    ).then((found) => found.ok && setParties(found.body.docs))
  }, [api, ids])

  const withdraw = async ({ id, name }: ShownInvitation): Promise<void> => {
    const answer = await askServer(`${api}/invitations/${id}`, { method: 'DELETE' })
    setSaid(answer.ok ? panelWords.withdrawn(name)[language] : answer.message)
    setRound(round + 1)
  }
  const sent = (name: string): void => {
    setSaid(panelWords.sent(name)[language])
    setRound(round + 1)
  }
  if (ids === '') return null
  return (
    <section className="invitations" aria-labelledby="invitations-title">
      <h2 id="invitations-title">{panelWords.title[language]}</h2>
      <p>{panelWords.explanation[language]}</p>
      <InvitationForm
        parties={parties}
        language={language}
        onSent={sent}
        onRefused={() => setSaid('')}
      />
      <p role="status">{said}</p>
      <OpenInvitations
        invitations={invitations}
        parties={parties}
        language={language}
        onWithdraw={(one) => void withdraw(one)}
      />
    </section>
  )
}
