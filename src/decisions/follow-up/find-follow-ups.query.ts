import type { Reader } from '@/platform/reader'
import type { OrderedFollowUp } from './follow-up-order'
import type { AskedFollowUps, FollowUpLine, FollowUpList } from './follow-up-view'

import { findParties, findPartiesOfPeople, findPlace } from '@/parties/api'
import { pagingOf, partOn } from '@/platform/paging'
import { listOf, shown } from '@/platform/reading-tags'
import { idOf } from '@/platform/relation'

import { followUpStates, proposedKinds } from '../decision-words'
import { requiredDateOf, shownDateOf } from '../timeline/shown-date-of'
import { withoutVotes } from '../votes/without-votes'

import { inFollowUpOrder } from './follow-up-order'
import { findProposers } from './find-proposers.query'
import { followUpMarkOf } from './shown-follow-up-of'

const perPage = 50

/** What was promised and asked in a municipality; null when there is no such place, choice or page. */
export async function findFollowUps(
  reader: Reader,
  slug: string,
  asked: AskedFollowUps = {},
  page = 1,
): Promise<FollowUpList | null> {
  const found = await findPlace(reader, slug)
  if (!found) return null
  const { id, name, isFictional } = found
  const rows = await findRows(reader, id)
  const parties = await findParties(reader, { ids: rows.flatMap(({ partyIds }) => partyIds) })
  const party = parties.find(({ mark }) => mark.slug === asked.party)
  const kinds = proposedKinds.filter((kind) => rows.some((row) => row.kind === kind))
  const kind = kinds.find((one) => one === asked.kind)
  if ((asked.party && !party) || (asked.kind && !kind)) return null

  const wanted = inFollowUpOrder(rows).filter(
    (row) => (!kind || row.kind === kind) && (!party || row.partyIds.includes(party.id)),
  )
  const paging = pagingOf({ page, total: wanted.length, size: perPage })
  if (paging === null) return null
  return {
    place: { name, slug, isFictional },
    asked,
    lines: await findLines(
      reader,
      partOn(wanted, paging, perPage).map((row) => row.id),
    ),
    openCount: wanted.filter(({ state }) => state === 'open').length,
    paging,
    kinds,
    parties: parties.map(({ mark }) => mark),
  }
}

/** How many questions and promises stand open in a municipality. */
export async function countOpenFollowUps(
  { payload, user, sees }: Reader,
  municipality: string,
): Promise<number> {
  sees(listOf('decisions', 'municipality', municipality))
  const { totalDocs } = await payload.count({
    collection: 'decisions',
    where: { municipalities: { in: [municipality] }, 'followUp.state': { equals: 'open' } },
    overrideAccess: false,
    user,
  })
  return totalDocs
}

/** All of them, with no more than their order and the choices need: their number grows by tens a year. */
async function findRows(reader: Reader, municipality: string): Promise<OrderedFollowUp[]> {
  const { payload, user, sees } = reader
  sees(listOf('decisions', 'municipality', municipality))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: {
      municipalities: { in: [municipality] },
      'followUp.state': { in: [...followUpStates] },
    },
    pagination: false,
    depth: 0,
    select: {
      kind: true,
      when: true,
      proposers: true,
      followUp: { state: true, deadline: true, answeredOn: true },
      ...withoutVotes,
    },
    overrideAccess: false,
    user,
  })
  const proposers = docs.map((step) =>
    (step.proposers ?? []).map(({ relationTo, value }) => ({ relationTo, id: idOf(value) ?? '' })),
  )
  const people = proposers.flat().filter(({ relationTo }) => relationTo === 'people')
  const partiesOf = await findPartiesOfPeople(
    reader,
    people.map(({ id }) => id),
  )
  return docs.flatMap(({ id, kind, when, followUp }, index) => {
    if (!followUp?.state) return []
    const day = when.sortTo ?? when.sortFrom ?? reader.today
    const partyIds = (proposers[index] ?? []).flatMap((one) =>
      one.relationTo === 'parties' ? [one.id] : partiesOf(one.id, day),
    )
    const row: OrderedFollowUp = {
      id,
      kind,
      state: followUp.state,
      askedOn: when.sortFrom ?? null,
      dueOn: followUp.deadline?.sortTo ?? null,
      answeredOn: followUp.answeredOn?.sortFrom ?? null,
      partyIds,
    }
    return [row]
  })
}

async function findLines(reader: Reader, ids: readonly string[]): Promise<FollowUpLine[]> {
  if (ids.length === 0) return []
  const { payload, user, sees } = reader
  sees(...ids.map((id) => shown('decisions', id)))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    select: {
      title: true,
      slug: true,
      kind: true,
      when: true,
      proposers: true,
      followUp: true,
      ...withoutVotes,
    },
    overrideAccess: false,
    user,
  })
  const proposers = await findProposers(
    reader,
    docs.map((step) => step.proposers),
  )
  const lines = docs.map(({ id, slug, title, kind, when, followUp }, index) => ({
    id,
    slug,
    title,
    kind,
    when: requiredDateOf(when),
    followUp: followUpMarkOf(followUp),
    answeredOn: shownDateOf(followUp?.answeredOn),
    proposers: proposers[index] ?? [],
  }))
  return ids.flatMap((id): FollowUpLine[] => {
    const line = lines.find((one) => one.id === id)
    return line?.followUp ? [{ ...line, followUp: line.followUp }] : []
  })
}
