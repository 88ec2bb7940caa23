import type { Endpoint, PayloadRequest } from 'payload'
import type { Desk } from './find-desk.query'

import { dutchDay } from '@/platform/amsterdam-time'

import { findDesk } from './find-desk.query'

type Handle = (desk: Desk, req: PayloadRequest, now: Date) => Promise<Response>
type Door = Pick<Endpoint, 'path' | 'method'> & { handle: Handle }

/** An address of the newsroom alone. To everybody without a seat it says no more than that one must log in. */
export function memberDoor({ path, method, handle }: Door): Omit<Endpoint, 'root'> {
  return {
    path,
    method,
    handler: async (req) => {
      const now = new Date()
      const desk = await findDesk({
        payload: req.payload,
        user: req.user,
        today: dutchDay(now),
        // What is made for one account at one moment is kept by nobody.
        sees: () => undefined,
      })
      return desk === null ? notLoggedIn() : handle(desk, req, now)
    },
  }
}

/** An answer for one account at one moment. */
export function privately(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

export function refusal(message: string, status = 400): Response {
  return privately({ errors: [{ message }] }, status)
}

const notLoggedIn = (): Response => refusal('Log in met een account dat bij een partij hoort.', 401)
