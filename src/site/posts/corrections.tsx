import type { Correction } from '@/publishing/view'

/** What was put right after publication stays readable. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null
  return (
    <section className="block small" aria-labelledby="correcties">
      <h2 id="correcties" className="rubric thin minor">
        Correcties
      </h2>
      <ul className="corrections text">
        {corrections.map(({ on, text }) => (
          <li key={`${on} ${text}`}>
            <b>Gecorrigeerd op {on}.</b> {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
