import type { Desk } from '../find-desk.query'
import type { Followers } from './overview'

import { countFollowerChange } from '@/newsletter/api'
import { momentFrom } from '@/platform/amsterdam-time'

const monthMs = 30 * 24 * 60 * 60 * 1000

/** The thirty days before today, for parties where this account sits; whoever runs the platform sees none. */
export async function findFollowers({ reader, parties, known }: Desk): Promise<Followers[]> {
  const before = momentFrom(`${reader.today}T00:00`)
  if (parties === 'all' || before === null) return []
  const from = new Date(before.getTime() - monthMs)
  return Promise.all(
    known.map(async ({ id, mark }) => ({
      party: mark.name,
      ...(await countFollowerChange(reader.payload, { party: id, from, before })),
    })),
  )
}
