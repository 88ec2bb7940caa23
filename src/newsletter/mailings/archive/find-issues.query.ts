import type { Payload, Where } from 'payload'
import type { Paging } from '@/platform/paging'
import type { Reader } from '@/platform/reader'
import type { ArchivedIssue, GoneCard, IssueTeaser } from './issue-view'

import { z } from 'zod'

import { dutchReading } from '@/decisions/api'
import { findParties } from '@/parties/api'
import { dutchDay } from '@/platform/amsterdam-time'
import { pagingOf } from '@/platform/paging'
import { anyOf, listOf, shown } from '@/platform/reading-tags'

import { Reference } from '../../reference'

import { ArchivedLetter } from './archived-letter'

const Row = z.object({
  id: z.string(),
  slug: z.string(),
  startedAt: z.coerce.date(),
  party: Reference,
  content: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(ArchivedLetter),
})
type Row = z.infer<typeof Row>

const issuesOnPage = 20

/** Sending began, so that there are readers who have it; a cancelled issue that had begun among them. */
const isSent: Where = {
  and: [
    { startedAt: { exists: true } },
    { slug: { exists: true } },
    { stage: { in: ['bezig', 'gepauzeerd', 'verzonden', 'geannuleerd'] } },
  ],
}

type Asked = { party: string | null; page: number }

/** Sent issues, newest first, of one party or of all; null past the last page. */
export async function findIssues(
  reader: Reader,
  { party, page }: Asked,
): Promise<{ issues: IssueTeaser[]; paging: Paging } | null> {
  const { payload, sees } = reader
  sees(party === null ? anyOf('mailings') : listOf('mailings', 'party', party))
  const where: Where = {
    and: [isSent, ...(party === null ? [] : [{ party: { equals: party } }])],
  }
  const { totalDocs } = await payload.count({
    collection: 'mailings',
    where,
    // As below.
    overrideAccess: true,
  })
  const paging = pagingOf({ page, total: totalDocs, size: issuesOnPage })
  if (!paging) return null
  return { issues: await asTeasers(reader, await readRows(payload, where, page)), paging }
}

/** One sent issue as it went out; null when nothing was sent under this name. */
export async function findIssue(
  reader: Reader,
  slug: string,
): Promise<{ partyId: string; issue: ArchivedIssue } | null> {
  const { payload, sees } = reader
  sees(anyOf('mailings'))
  const [row] = await readRows(payload, { and: [isSent, { slug: { equals: slug } }] }, 1)
  if (!row) return null
  sees(shown('mailings', row.id))
  const [teaser] = await asTeasers(reader, [row])
  if (!teaser) return null
  const { intro } = row.content
  return {
    partyId: row.party,
    issue: { ...teaser, intro, cards: await standingCards(reader, row) },
  }
}

async function readRows(payload: Payload, where: Where, page: number): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: 'mailings',
    where,
    limit: issuesOnPage,
    page,
    depth: 0,
    sort: ['-startedAt', 'slug'],
    // Never more than these: the row also says who wrote and approved it.
    select: { slug: true, startedAt: true, party: true, content: true },
    showHiddenFields: true,
    // No visitor may read issues; what of them was sent is public, and only that is asked for.
    overrideAccess: true,
  })
  return z.array(Row).parse(docs)
}

async function asTeasers(reader: Reader, rows: readonly Row[]): Promise<IssueTeaser[]> {
  const parties = await findParties(reader, { ids: rows.map(({ party }) => party) })
  return rows.flatMap(({ slug, startedAt, party, content }): IssueTeaser[] => {
    const found = parties.find(({ id }) => id === party)
    if (!found) return []
    const { subject, preheader } = content
    return [
      {
        slug,
        subject,
        preheader,
        party: found.mark,
        sentOn: dutchReading(dutchDay(startedAt)),
        sentAt: startedAt.toISOString(),
      },
    ]
  })
}

/** A mail cannot be taken back, a page can: of a post that was withdrawn since, nothing is said. */
async function standingCards(
  { payload, user, sees }: Reader,
  { content: { cards } }: Row,
): Promise<ArchivedIssue['cards']> {
  const ids = cards.flatMap((card) => (card.kind === 'stuk' ? [card.id] : []))
  if (ids.length === 0) return cards
  sees(...ids.map((id) => shown('posts', id)))
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    user,
  })
  const online = new Set(docs.map(({ id }) => id))
  const gone: GoneCard = { kind: 'ingetrokken' }
  return cards.map((card) => (card.kind === 'stuk' && !online.has(card.id) ? gone : card))
}
