import type { AskLinkPageProps, AskLinkReason } from '@/site/pages/ask-link-page'
import type { NewsletterDoor } from '../newsletter-door'

import { findReaderLink } from '@/newsletter/api'
import { AskLinkPage } from '@/site/pages/ask-link-page'

import { privatePage } from '../../private-page'

const statuses: Record<AskLinkReason, number> = { gevraagd: 200, verlopen: 410, onbekend: 404 }

/** What a page behind a mailed link answers to whoever has one that works; everybody else may ask for a new one. */
export async function forReader(
  door: NewsletterDoor,
  token: string,
  answer: (subscriber: string) => Promise<Response | null>,
): Promise<Response> {
  const link = await findReaderLink(door.payload, token, door.now)
  if (link.kind === 'expired') return askLink(door, { reason: 'verlopen' })
  const page = link.kind === 'open' ? await answer(link.subscriber) : null
  return page ?? askLink(door, { reason: 'onbekend' })
}

type Asked = Omit<AskLinkPageProps, 'site'> & { status?: number; headers?: Record<string, string> }

export function askLink(
  { site }: NewsletterDoor,
  { status, headers, ...asked }: Asked,
): Promise<Response> {
  return privatePage(<AskLinkPage site={site} {...asked} />, {
    status: status ?? statuses[asked.reason],
    headers,
  })
}
