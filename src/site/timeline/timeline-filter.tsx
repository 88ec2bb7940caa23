import type { DecisionKind, TimelineAsked, TimelineChoices } from '@/decisions/view'
import type { PartyMark } from '@/parties/view'

import { decisionKindLabels } from '@/decisions/view'

import { dossierAddress } from '../addresses'

/** With fewer steps than this a filter takes longer to read than the timeline. */
export const fewSteps = 5

export type FilterChoices = Omit<TimelineChoices, 'partySlugs'> & {
  /** In the order of the alphabet. */
  parties: readonly PartyMark[]
}

type Props = { slug: string; asked: TimelineAsked; choices: FilterChoices }

/** Choices in a form, so that each combination has an address. Only what this dossier has can be chosen. */
export function TimelineFilter({ slug, asked, choices: { bodies, kinds, parties } }: Props) {
  return (
    <form
      className="timeline-filter no-print"
      action={`${dossierAddress(slug)}#tijdlijn`}
      method="get"
      aria-label="Kies wat u op de tijdlijn ziet"
    >
      {bodies.length > 1 ? (
        <Choice name="orgaan" label="Van wie" all="Iedereen" chosen={asked.body}>
          {bodies.map(({ slug: value, name, place }) => (
            <option key={value} value={value}>
              {place === null ? name : `${name} (${place.name})`}
            </option>
          ))}
        </Choice>
      ) : null}
      {kinds.length > 1 ? (
        <Choice name="soort" label="Soort stap" all="Alle soorten" chosen={asked.kind}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind)}
            </option>
          ))}
        </Choice>
      ) : null}
      {parties.length > 0 ? (
        <Choice name="partij" label="Partij" all="Alle partijen" chosen={asked.party}>
          {parties.map(({ slug: value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Choice>
      ) : null}
      <div>
        <label htmlFor="filter-volgorde">Volgorde</label>
        <select id="filter-volgorde" name="volgorde" defaultValue={asked.order}>
          <option value="oud-eerst">Oud eerst</option>
          <option value="straks-eerst">Straks eerst</option>
        </select>
      </div>
      <button className="button quiet" type="submit">
        Toon
      </button>
    </form>
  )
}

type ChoiceProps = {
  name: string
  label: string
  /** Of the choice that leaves nothing out. */
  all: string
  chosen: string | null
  children: React.ReactNode
}

function Choice({ name, label, all, chosen, children }: ChoiceProps) {
  const id = `filter-${name}`
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen ?? ''}>
        <option value="">{all}</option>
        {children}
      </select>
    </div>
  )
}

const kindName = (kind: DecisionKind): string => decisionKindLabels[kind].nl
