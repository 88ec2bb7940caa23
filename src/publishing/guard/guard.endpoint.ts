import type { Endpoint } from 'payload'

import { z } from 'zod'

import { actorOf, partiesWhere } from '@/parties/api'
import { idOf } from '@/platform/relation'
import { sentJson } from '@/platform/sent-json'

import { readingScoreOf } from './checks'
import { findFindings } from './find-findings.query'

const Asked = z.looseObject({ party: z.unknown().transform(idOf) })

/** The guard's findings on a form as it stands and how easy it reads, for members of the party; nothing is saved. */
export const guardEndpoint: Omit<Endpoint, 'root'> = {
  path: '/guard',
  method: 'post',
  handler: async (req) => {
    const asked = Asked.safeParse(await sentJson(req))
    if (!asked.success)
      return answer({ errors: [{ message: 'Stuur de velden van het stuk.' }] }, 400)
    const actor = actorOf(req.user)
    const { party } = asked.data
    const isMember =
      actor.isAdmin || (party !== null && partiesWhere(actor.seats, 'writer').includes(party))
    if (!isMember)
      return answer({ errors: [{ message: 'Dit is alleen voor leden van de partij.' }] }, 403)
    const findings = await findFindings(req, asked.data)
    return answer({ findings, readingScore: readingScoreOf(asked.data) }, 200)
  },
}

function answer(body: object, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
