import { preferencesUrl, whatIsKeptUrl } from '../links'

/** One mail as data, so that its HTML and its plain text can never say different things. */
export type Letter = {
  subject: string
  /** Shown by mail programs beside the subject. */
  preheader: string
  heading: string
  blocks: readonly Block[]
  /** Why this reader gets this mail, and how that ends. */
  reasons: readonly Reason[]
  /** Who is responsible for what the letter says, when that is not the platform alone. */
  responsible: string | null
}

export type Block =
  | { kind: 'text'; text: string }
  /** Words that somebody is held to: shown apart, to the letter. */
  | { kind: 'quote'; text: string }
  | { kind: 'facts'; rows: readonly Fact[] }
  | { kind: 'button'; label: string; url: string }
  /** Heads what follows, in a letter about several things. */
  | { kind: 'section'; title: string }
  | { kind: 'item'; item: Item }

/** One thing in a row of several: what happened, to what, and where it can be read; `url` is null when it is gone. */
export type Item = { label: string; title: string; text: string | null; url: string | null }

export type Fact = { label: string; value: string }

/** `ending` is null for a mail that follows from one form and not from a subscription. */
export type Reason = { text: string; ending: { label: string; url: string } | null }

/** Who sends all mails. `siteUrl` has no slash at the end. */
export type Sender = { siteUrl: string; contact: string }

export function senderLine({ siteUrl, contact }: Sender): string {
  return `Verstuurd door Raadlijn, ${siteUrl.replace(/^https?:\/\//, '')}. Vragen? Mail naar ${contact}.`
}

/** For whoever is subscribed to something: where that can be changed, and what is kept. Nothing under a mail that follows from one form. */
export function subscriptionLinks(
  { reasons }: Pick<Letter, 'reasons'>,
  { siteUrl }: Pick<Sender, 'siteUrl'>,
): { label: string; url: string }[] {
  if (reasons.every(({ ending }) => ending === null)) return []
  return [
    { label: 'Voorkeuren', url: preferencesUrl(siteUrl) },
    { label: 'Wat wij bewaren', url: whatIsKeptUrl(siteUrl) },
  ]
}
