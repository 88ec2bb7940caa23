/** The idea in one glyph: what happened, a line, what is still to come. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 38 14" width="38" height="14" aria-hidden="true">
      <circle cx="7" cy="7" r="7" fill="currentColor" />
      <path d="M14 7h11" stroke="currentColor" strokeWidth="2.5" strokeDasharray="3.2 2.4" />
      <circle cx="31" cy="7" r="5.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  )
}
