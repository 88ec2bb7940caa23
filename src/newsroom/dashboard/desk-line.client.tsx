'use client'

type DeskLineProps = {
  href: string
  title: string
  /** Why it stands here: a reason, a stage, a moment. */
  label: string
  /** Only for who sits at several. */
  party: string | null
  said?: string | null
}

export function DeskLine({ href, title, label, party, said = null }: DeskLineProps) {
  return (
    <li className="desk-line">
      <span className="desk-line__label">{label}</span>
      <a href={href}>{title}</a>
      {party !== null && <span className="desk-line__party">{party}</span>}
      {said !== null && <span className="desk-line__said">{said}</span>}
    </li>
  )
}
