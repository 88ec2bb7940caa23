import type { AskedFollowUps, DecisionKind, FollowUpLine, FollowUpList } from '@/decisions/view'
import type { SiteContext } from '../site-context'

import { withQuery } from '@/platform/asked'

import { followUpsAddress, municipalitiesAddress, municipalityAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { FollowUpItem } from '../follow-up/follow-up-item'
import { AddressChoice } from '../lists/address-choice'
import { PageLinks } from '../lists/page-links'
import { Breadcrumbs } from '../shell/breadcrumbs'

export type FollowUpsPageProps = { site: SiteContext; list: FollowUpList }

/** What the council of a municipality was promised and what it asked, with what is open on top. */
export function FollowUpsPage({ site, list }: FollowUpsPageProps) {
  const { place, lines, asked, paging } = list
  const address = followUpsAddress(place.slug)
  const open = lines.filter(({ followUp }) => followUp.state === 'open')
  const settled = lines.filter(({ followUp }) => followUp.state !== 'open')
  const pagina = paging.page === 1 ? undefined : String(paging.page)
  return (
    <SitePage
      site={site}
      places={[place]}
      head={{
        title: `Toezeggingen en vragen in ${place.name}`,
        description: `Wat de raad van ${place.name} is toegezegd, wat raadsleden vroegen, en wat ervan kwam.`,
        canonical: `${site.origin}${withQuery(address, { ...queryOf(asked), pagina })}`,
      }}
    >
      <div className="wrap list-page">
        <header className="page-head">
          <Breadcrumbs
            crumbs={[
              { label: 'Gemeenten', href: municipalitiesAddress },
              { label: place.name, href: municipalityAddress(place.slug) },
            ]}
          />
          <h1>Toezeggingen en vragen</h1>
          <p className="lead">
            Wat is er in {place.name} beloofd en gevraagd over zorg en welzijn, en wat kwam ervan?
          </p>
        </header>
        <Choices list={list} address={address} />
        {paging.page === 1 && open.length === 0 ? (
          <p className="empty block">
            {settled.length === 0
              ? `Voor ${place.name} zijn nog geen toezeggingen of vragen ingevoerd.`
              : 'Er staat nu niets open.'}
          </p>
        ) : null}
        <Part
          title={`Staat nog open (${list.openCount})`}
          id="open"
          lines={open}
          today={site.today}
        />
        <Part title="Niet meer open" id="klaar" lines={settled} today={site.today} />
        <PageLinks paging={paging} path={address} asked={queryOf(asked)} />
      </div>
    </SitePage>
  )
}

type PartProps = { title: string; id: string; lines: readonly FollowUpLine[]; today: string }

function Part({ title, id, lines, today }: PartProps) {
  if (lines.length === 0) return null
  return (
    <section className="block" aria-labelledby={id}>
      <h2 className="rubric" id={id}>
        {title}
      </h2>
      <ul className="follow-up-list">
        {lines.map((line) => (
          <FollowUpItem key={line.slug} line={line} today={today} />
        ))}
      </ul>
    </section>
  )
}

/** By kind and by party. */
function Choices({ list, address }: { list: FollowUpList; address: string }) {
  const { asked, kinds, parties } = list
  const chosen = queryOf(asked)
  const option = (label: string, choice: Query) => ({
    label,
    href: withQuery(address, choice),
    isChosen: choice.soort === chosen.soort && choice.partij === chosen.partij,
  })
  return (
    <>
      {kinds.length > 1 ? (
        <AddressChoice
          label="Kies een soort"
          options={[
            option('Alles', { ...chosen, soort: undefined }),
            ...kinds.map((kind) => option(pluralNames[kind] ?? kind, { ...chosen, soort: kind })),
          ]}
        />
      ) : null}
      {parties.length > 1 ? (
        <AddressChoice
          label="Kies een partij"
          options={[
            option('Alle partijen', { ...chosen, partij: undefined }),
            ...parties.map(({ slug, shortName }) => option(shortName, { ...chosen, partij: slug })),
          ]}
        />
      ) : null}
    </>
  )
}

const pluralNames: Partial<Record<DecisionKind, string>> = {
  motie: 'Moties',
  amendement: 'Amendementen',
  raadsvraag: 'Raadsvragen',
  toezegging: 'Toezeggingen',
}

type Query = Record<'soort' | 'partij', string | undefined>

/** What is asked for, in the words of the address. */
const queryOf = ({ kind, party }: AskedFollowUps): Query => ({ soort: kind, partij: party })
