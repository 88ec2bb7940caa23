import type { PartySite } from '@/parties/view'
import type { PartyPageName } from '../addresses'

import { homeAddress, municipalityAddress, partyAddress, partyPageAddress } from '../addresses'
import { BrandMark } from '../icons/brand-mark'
import { siteName } from '../site-context'

import { Menu } from './menu'

const pages: { page: PartyPageName; label: string }[] = [
  { page: 'standpunten', label: 'Standpunten' },
  { page: 'raadsnieuws', label: 'Raadsnieuws' },
  { page: 'fractie', label: 'Fractie' },
  { page: 'colofon', label: 'Colofon' },
]

/** Longer names get a line of their own and smaller letters. */
const longName = 22

export function PartyHeader({ party, page }: { party: PartySite; page: PartyPageName | null }) {
  const isLong = party.name.length > longName || undefined
  return (
    <header className="masthead">
      <nav className="strip" aria-label="Hoort bij">
        <div className="wrap">
          <a href={homeAddress}>
            <BrandMark />
            {siteName}
          </a>
          <span aria-hidden="true">›</span>
          <a href={municipalityAddress(party.municipality.slug)}>{party.municipality.name}</a>
        </div>
      </nav>
      <div className="wrap masthead-row" data-long={isLong}>
        <a className="brand" href={partyAddress(party.slug)} data-long={isLong}>
          {party.logo ? (
            <img src={party.logo.src} alt="" width={party.logo.width} height={party.logo.height} />
          ) : null}
          {party.name}
        </a>
        {party.support ? (
          <a className="button" href={party.support.url}>
            {party.support.label}
          </a>
        ) : null}
        <Menu
          label={`Menu van ${party.name}`}
          items={pages.map(({ page: name, label }) => ({
            label,
            href: partyPageAddress(party.slug, name),
            isCurrent: name === page,
          }))}
        />
      </div>
    </header>
  )
}
