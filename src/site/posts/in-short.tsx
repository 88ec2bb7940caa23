/** The same story in a few plain sentences, for whoever has one minute. */
export function InShort({ points }: { points: readonly string[] }) {
  if (points.length === 0) return null
  return (
    <section className="in-short" aria-labelledby="in-het-kort">
      <h2 id="in-het-kort">In het kort</h2>
      <ul className="in-short-points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
