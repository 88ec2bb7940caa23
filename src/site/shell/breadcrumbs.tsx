export type Crumb = { label: string; href: string }

/** The way back up; the page itself is not in it, its title stands right below. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null
  return (
    <nav className="crumbs" aria-label="Kruimelpad">
      <ol className="crumb-list">
        {crumbs.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
