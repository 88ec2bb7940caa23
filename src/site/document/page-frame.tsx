import type { PartySite, PlaceLink } from '@/parties/view'
import type { PartyPageName } from '../addresses'
import type { SiteSection } from '../shell/site-header'
import type { SiteContext } from '../site-context'
import type { DocumentHead } from './document-head'

import { PartyFooter } from '../shell/party-footer'
import { PartyHeader } from '../shell/party-header'
import { FictionalNote } from '../shell/fictional-note'
import { SiteFooter } from '../shell/site-footer'
import { SiteHeader } from '../shell/site-header'

import { Document } from './document'

type SitePageProps = {
  site: SiteContext
  head: DocumentHead
  section?: SiteSection | null
  /** The municipalities that the page is about. */
  places?: readonly PlaceLink[]
  children: React.ReactNode
}

/** A page of the platform: its own head, foot and colour. */
export function SitePage({ site, head, section = null, places = [], children }: SitePageProps) {
  return (
    <Document head={head}>
      <SiteHeader section={section} />
      <FictionalNote places={places} />
      <main id="inhoud" tabIndex={-1}>
        {children}
        <PrintedAddress address={head.canonical} />
      </main>
      <SiteFooter site={site} />
    </Document>
  )
}

type PartyPageProps = {
  site: SiteContext
  head: DocumentHead
  party: PartySite
  page?: PartyPageName | null
  /** Above all else on the page: what its reader must know first. */
  notice?: React.ReactNode
  children: React.ReactNode
}

/** A page of one party: its name, its colour, and who answers for it. */
export function PartyFramePage({
  site,
  head,
  party,
  page = null,
  notice = null,
  children,
}: PartyPageProps) {
  return (
    <Document head={{ owner: party.name, ...head }} accent={party.accent}>
      {notice}
      <PartyHeader party={party} page={page} />
      <FictionalNote places={[party.municipality]} />
      <main id="inhoud" tabIndex={-1}>
        {children}
        <PrintedAddress address={head.canonical} />
      </main>
      <PartyFooter party={party} site={site} />
    </Document>
  )
}

/** On paper a page says where it came from. */
function PrintedAddress({ address }: { address: string | undefined }) {
  return address === undefined ? null : <p className="wrap print-only">{address}</p>
}
