'use client'

import type { SubmitEvent } from 'react'
import type { Role } from '../roles/roles'

import { Button, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'

import { roleLabels, roles } from '../roles/roles'

import { panelWords } from './panel-words'

type Props = {
  parties: readonly { id: string; name: string }[]
  language: 'nl' | 'en'
  onSent: (name: string) => void
  /** What was said about the one before is then old news. */
  onRefused: () => void
}

const nothingTyped = { name: '', email: '', role: 'writer' as Role, party: '' }

/** Who is invited, as what, and at which party; that last only from whoever manages several. */
export function InvitationForm({ parties, language, onSent, onRefused }: Props) {
  const { api } = useConfig().config.routes
  const [typed, setTyped] = useState(nothingTyped)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const problemId = useId()
  const say = (name: 'name' | 'email' | 'role' | 'party' | 'send') => panelWords[name][language]

  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const body = { ...typed, party: typed.party || parties[0]?.id }
    const answer = await askServer(`${api}/invitations`, { method: 'POST', body })
    setBusy(false)
    setProblem(answer.ok ? '' : answer.message)
    if (!answer.ok) {
      onRefused()
      return
    }
    setTyped({ ...nothingTyped, party: typed.party })
    onSent(typed.name)
  }
  return (
    <form
      className="invitations__form"
      aria-describedby={problem ? problemId : undefined}
      onSubmit={(event) => void send(event)}
    >
      <label>
        {say('name')}
        <input
          type="text"
          required
          maxLength={120}
          autoComplete="off"
          value={typed.name}
          onChange={({ target }) => setTyped({ ...typed, name: target.value })}
        />
      </label>
      <label>
        {say('email')}
        <input
          type="email"
          required
          maxLength={254}
          autoComplete="off"
          value={typed.email}
          onChange={({ target }) => setTyped({ ...typed, email: target.value })}
        />
      </label>
      <label>
        {say('role')}
        <select
          value={typed.role}
          onChange={({ target }) => setTyped({ ...typed, role: target.value as Role })}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {roleLabels[role][language]}
            </option>
          ))}
        </select>
      </label>
      {parties.length > 1 && (
        <label>
          {say('party')}
          <select
            value={typed.party}
            onChange={({ target }) => setTyped({ ...typed, party: target.value })}
          >
            {parties.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button type="submit" buttonStyle="primary" margin={false} disabled={isBusy}>
        {say('send')}
      </Button>
      {problem && (
        <p className="invitations__problem" id={problemId} role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
