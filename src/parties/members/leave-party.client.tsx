'use client'

import type { User } from '@/payload-types'

import { Button, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'
import { idOf } from '@/platform/relation'
import { words } from '@/platform/words'

import './leave-party.css'

type Seat = NonNullable<User['seats']>[number]

/** For a manager who looks at a colleague: ends the seat at the own party. The account and the drafts stay. */
export function LeaveParty() {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { routes, serverURL } = useConfig().config
  const { admin, api } = routes
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const [seats, setSeats] = useState<Seat[]>([])
  const [asking, setAsking] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const say = (name: keyof typeof said) => said[name][language]
  const address = `${api}/users/${id}`
  const isColleague = id !== undefined && user !== undefined && user?.id !== id

  useEffect(() => {
    if (!isColleague) return
    void askServer<{ seats?: Seat[] }>(`${address}?depth=1&select[seats]=true`).then(
      (found) => found.ok && setSeats(found.body.seats ?? []),
    )
  }, [address, isColleague])

  const managed = (user?.seats ?? [])
    .filter(({ role }) => role === 'manager')
    .map(({ party }) => idOf(party))
  const shared = seats.filter(({ party }) => managed.includes(idOf(party)))
  if (!isColleague || shared.length === 0) return null

  const end = async (party: string): Promise<void> => {
    const kept = seats
      .filter((seat) => idOf(seat.party) !== party)
      .map((seat) => ({ id: seat.id, party: idOf(seat.party), role: seat.role }))
    const answer = await askServer(address, { method: 'PATCH', body: { seats: kept } })
    // The page of somebody who left is not there any more: back does not lead to it.
    if (answer.ok) window.location.replace(`${serverURL}${admin}/collections/users`)
    else setProblem(answer.message)
  }
  return (
    <section className="leave-party" aria-label={say('heading')}>
      <h3>{say('heading')}</h3>
      <p>{say('what')}</p>
      {shared.map(({ party }) => {
        const partyId = idOf(party) ?? ''
        const name = typeof party === 'object' ? party.name : ''
        return asking === partyId ? (
          <p key={partyId} className="leave-party__ways">
            <Button margin={false} size="medium" onClick={() => void end(partyId)}>
              {say('yes')}
            </Button>
            <Button
              buttonStyle="secondary"
              margin={false}
              size="medium"
              onClick={() => setAsking(null)}
            >
              {say('no')}
            </Button>
          </p>
        ) : (
          <p key={partyId} className="leave-party__ways">
            <Button
              buttonStyle="secondary"
              margin={false}
              size="medium"
              onClick={() => setAsking(partyId)}
            >
              {`${say('from')} ${name}`}
            </Button>
          </p>
        )
      })}
      <p role="alert">{problem}</p>
    </section>
  )
}

const said = {
  heading: words('Uit de partij', 'Leaving the party'),
  what: words(
    'De stukken blijven bij de partij. Het account kan daarna niets meer zien of veranderen van uw partij.',
    'The posts stay with the party. The account can then see or change nothing of your party.',
  ),
  from: words('Haal uit', 'Remove from'),
  yes: words('Ja, haal uit de partij', 'Yes, remove'),
  no: words('Nee', 'No'),
}
