'use client'

import './brand.css'

/** On the login page: the name as readers know it from the site. */
export function Logo() {
  return (
    <span className="brand">
      Raad<b>lijn</b>
    </span>
  )
}

/** In the corner of every page of the newsroom: a step that was taken, a line, and a step to come. */
export function Icon() {
  return (
    <svg className="brand-icon" viewBox="0 0 24 24" role="img" aria-label="Raadlijn">
      <line
        x1="12"
        y1="6"
        x2="12"
        y2="18"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray="6 3"
      />
      <circle cx="12" cy="5" r="4" fill="currentColor" />
      <circle cx="12" cy="19" r="3" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
