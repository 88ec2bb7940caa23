import { retention } from '../retention'

/** How long the mailed link to one's own page works, as often as it is opened. Its mail says so. */
export const readerLinkMs = retention.readerLink.keptMs
export const readerLinkHours = readerLinkMs / (60 * 60 * 1000)

/** Somebody who is bothered with links by another gets few of them. */
const mostLinksInADay = 3

export const mayMailLink = (linksInLastDay: number): boolean => linksInLastDay < mostLinksInADay

/** What is behind a token; only `open` tells whose it is. */
export type ReaderLink =
  { kind: 'open'; subscriber: string } | { kind: 'expired' } | { kind: 'unknown' }
