import type { StanceInPost } from '@/publishing/view'

import { stanceLabels } from '@/publishing/view'

import { decisionAddress, dossierAddress } from '../addresses'
import { StanceSign } from '../icons/stance-sign'

/** The stance that a post takes, with what it is about. */
export function StanceBox({ stance: { stance, conditions, target } }: { stance: StanceInPost }) {
  const href =
    target.kind === 'besluit' ? decisionAddress(target.slug) : dossierAddress(target.slug)
  return (
    <section
      className="stance-box"
      data-stance={stance}
      aria-label={`Ons standpunt over ${target.title}`}
    >
      <h2>
        <StanceSign of={stance} />
        {stanceLabels[stance].own}
      </h2>
      <p>
        {target.kind === 'besluit' ? 'Het gaat over: ' : 'Het gaat over het hele dossier: '}
        <a href={href}>{target.title}</a>
      </p>
      {conditions ? (
        <p>
          <b>{stance === 'voorwaardelijk' ? 'Onze voorwaarden:' : 'Daarbij geldt:'}</b> {conditions}
        </p>
      ) : null}
    </section>
  )
}
