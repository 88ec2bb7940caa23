import type { Payload, SanitizedConfig } from 'payload'
import type { Role } from '@/parties/api'

import { rest } from './rest'
import { uniqueName } from './unique-name'

export const testPassword = 'een lang wachtwoord voor proeven'

export type Login = { id: string; email: string; token: string }

/** An account with the given seats that is logged in through REST. */
export async function makeUser(
  { payload, config }: { payload: Payload; config: SanitizedConfig },
  {
    seats = [],
    isAdmin = false,
  }: { seats?: { party: string; role: Role }[]; isAdmin?: boolean } = {},
): Promise<Login> {
  const name = uniqueName('Account')
  const email = `${name.toLowerCase().replace(' ', '-')}@raadlijn.example`
  const { id } = await payload.create({
    collection: 'users',
    data: { name, email, password: testPassword, seats, isAdmin },
  })
  const answer = await rest(config, '/users/login', {
    method: 'POST',
    body: { email, password: testPassword },
  })
  const { token } = answer.body as { token?: string }
  if (!token) throw new Error(`${email} could not log in: ${JSON.stringify(answer.body)}`)
  return { id, email, token }
}
