import type { MunicipalityTile } from '@/decisions/view'

import { municipalityAddress } from '../addresses'
import { counted } from '../words'

export function MunicipalityList({
  municipalities,
}: {
  municipalities: readonly MunicipalityTile[]
}) {
  if (municipalities.length === 0) return <p className="empty">Er doen nog geen gemeenten mee.</p>
  return (
    <ul className="places">
      {municipalities.map(({ name, slug, province, dossierCount, partyCount }) => (
        <li key={slug}>
          <a href={municipalityAddress(slug)}>{name}</a>
          <span className="small soft">
            {[
              province,
              counted(dossierCount, 'dossier', 'dossiers'),
              counted(partyCount, 'partij', 'partijen'),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
