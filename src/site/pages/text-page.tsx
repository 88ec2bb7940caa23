import type { PartySite } from '@/parties/view'
import type { SiteContext } from '../site-context'

import { PartyFramePage, SitePage } from '../document/page-frame'

import { isLongTitle } from './long-title'

export type TextPageProps = {
  site: SiteContext
  /** Set when the page is a party's own. */
  party: PartySite | null
  title: string
  lead: string | null
  path: string
  /** The rendered text. */
  body: React.ReactNode
}

/** A fixed page: about us, privacy, accessibility. */
export function TextPage({ site, party, title, lead, path, body }: TextPageProps) {
  const head = { title, description: lead ?? title, canonical: `${site.origin}${path}` }
  const content = (
    <article className="wrap">
      <header className="page-head">
        <h1 data-long={isLongTitle(title)}>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
      </header>
      <div className="body">{body}</div>
    </article>
  )
  if (party === null) {
    return (
      <SitePage site={site} head={head}>
        {content}
      </SitePage>
    )
  }
  return (
    <PartyFramePage site={site} head={head} party={party}>
      {content}
    </PartyFramePage>
  )
}
