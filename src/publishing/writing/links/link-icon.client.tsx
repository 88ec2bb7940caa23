'use client'

export function LinkIcon() {
  return (
    <span aria-hidden="true" className="icon" style={{ inlineSize: 20, textAlign: 'center' }}>
      @
    </span>
  )
}
