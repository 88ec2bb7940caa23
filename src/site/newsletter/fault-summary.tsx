import type { FollowKind } from '../addresses'
import type { FollowFaults } from './follow'

/** What went wrong, above the form and linked to the field, so that it cannot be missed. */
export function FaultSummary({ faults, kind }: { faults: FollowFaults; kind: FollowKind }) {
  const lines = [
    { text: faults.form, href: null },
    { text: faults.email, href: `#email-${kind}` },
    { text: faults.consent, href: `#akkoord-${kind}` },
  ].filter(({ text }) => text !== undefined)
  if (lines.length === 0) return null
  return (
    <section className="fault-summary" role="alert" aria-labelledby="fouten">
      <h2 id="fouten">Dit moet nog anders</h2>
      <ul className="faults">
        {lines.map(({ text, href }) => (
          <li key={text}>{href === null ? text : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
    </section>
  )
}
