import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Person } from '@/payload-types'

import { Forbidden } from 'payload'

import { idOf } from '@/platform/relation'

import { actorOf } from '../members/actor'
import { ownMunicipalities } from '../members/own-municipalities.query'

type Row = { party?: unknown; municipality?: unknown; body?: unknown }

/**
 * Somebody who sits for a party is described by members of that party only; an alderman, mayor or clerk by members of
 * any party in that municipality. Who has a role at an organisation alone may work in many towns, and is everybody's.
 */
export const refuseStrangers: CollectionBeforeChangeHook<Person> = async ({
  data,
  originalDoc,
  req,
}) => {
  const actor = actorOf(req.user)
  // Seeds and jobs have no user; whoever can start them has the whole database.
  if (actor.isAdmin || actor.id === null) return data
  const rows = [...rowsOf(originalDoc?.roles), ...rowsOf(data.roles)]
  const ownParties = actor.seats.map(({ party }) => party)
  const ownPlaces = await ownMunicipalities(req, 'writer')
  const parties = present(rows.map(({ party }) => idOf(party)))
  const places = [
    ...present(rows.map(({ municipality }) => idOf(municipality))),
    ...(await placesOfBodies(req, present(rows.map(({ body }) => idOf(body))))),
  ]
  const isOurs =
    parties.every((party) => ownParties.includes(party)) &&
    places.every((place) => ownPlaces.includes(place))
  if (isOurs) return data
  throw new Forbidden(req.t)
}

async function placesOfBodies(req: PayloadRequest, bodies: string[]): Promise<string[]> {
  if (bodies.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'bodies',
    where: { id: { in: bodies } },
    pagination: false,
    depth: 0,
    select: { municipality: true },
    // Rights are being worked out here, so they cannot be asked for yet; bodies are public anyway.
    overrideAccess: true,
    req,
  })
  return present(docs.map(({ municipality }) => idOf(municipality)))
}

const rowsOf = (roles: unknown): Row[] => (Array.isArray(roles) ? (roles as Row[]) : [])

const present = (ids: (string | null)[]): string[] => ids.filter((id) => id !== null)
