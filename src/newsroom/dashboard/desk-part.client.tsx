'use client'

import type { ReactNode } from 'react'

type DeskPartProps = {
  id: string
  heading: string
  whenEmpty: string
  /** Where the rest is, below what is shown. */
  more?: { href: string; label: string }
  children: ReactNode[]
}

/** One list of the desk, or a sentence that says what it means that there is nothing in it. */
export function DeskPart({ id, heading, whenEmpty, more, children }: DeskPartProps) {
  return (
    <section className="desk-part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children.length === 0 ? <p>{whenEmpty}</p> : <ul>{children}</ul>}
      {more && children.length > 0 && <a href={more.href}>{more.label}</a>}
    </section>
  )
}
