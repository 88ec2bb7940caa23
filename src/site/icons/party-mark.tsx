import type { PartyMark as Party } from '@/parties/view'

type Props = { party: Pick<Party, 'name' | 'shortName' | 'accent'>; isShort?: boolean }

/** The colour is an attribute and no style, so that the content security policy can forbid every inline style. */
export function PartyMark({ party, isShort = false }: Props) {
  return (
    <span className="party-mark">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <rect width="12" height="12" rx="2" fill={party.accent} />
      </svg>
      {isShort ? party.shortName : party.name}
    </span>
  )
}
