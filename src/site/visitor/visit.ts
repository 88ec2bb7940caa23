import type { TypedUser } from 'payload'
import type { Reader } from '@/platform/reader'
import type { SiteContext } from '../site-context'

import { getPayload } from 'payload'

import config from '@payload-config'
import { dutchDay } from '@/platform/amsterdam-time'
import { env } from '@/platform/env'
import { findPageLinks } from '@/publishing/api'

/** The one door to the content for readers: a visitor at a moment, and what that visitor looked at. */
export type Visit = Reader & { tags: ReadonlySet<string> }

export async function visit(now: Date, user: TypedUser | null = null): Promise<Visit> {
  const tags = new Set<string>()
  return {
    payload: await getPayload({ config }),
    user,
    today: dutchDay(now),
    tags,
    sees: (...seen) => {
      for (const tag of seen) tags.add(tag)
    },
  }
}

/** What the frame of every page shows. */
export async function siteContext(reader: Reader): Promise<SiteContext> {
  const pages = await findPageLinks(reader, null)
  return {
    origin: env().siteUrl,
    today: reader.today,
    pages: pages.map(({ title, slug }) => ({ title, path: `/${slug}` })),
  }
}

/** The frame of a page that must also stand when nothing can be asked for. */
export function bareSiteContext(now: Date): SiteContext {
  return { origin: env().siteUrl, today: dutchDay(now), pages: [] }
}
