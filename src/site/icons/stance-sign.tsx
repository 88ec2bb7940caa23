import type { Stance } from '@/publishing/view'

/** Each stance has a shape of its own, so that it is told apart without colour; the words stand beside it. */
export function StanceSign({ of }: { of: Stance | 'stil' }) {
  return (
    <svg
      className="sign"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      data-sign={of}
    >
      {shapes[of]}
    </svg>
  )
}

const disc = <circle cx="8" cy="8" r="8" fill="currentColor" />

const shapes: Record<Stance | 'stil', React.JSX.Element> = {
  voor: (
    <>
      {disc}
      <path className="cut" d="m4.2 8.4 2.6 2.6 5-5.6" />
    </>
  ),
  tegen: (
    <>
      {disc}
      <path className="cut" d="m5 5 6 6m0-6-6 6" />
    </>
  ),
  voorwaardelijk: (
    <>
      {disc}
      <path className="cut" d="M4.8 6.6h6.4M8 3.4v6.4m-3.2 2.6h6.4" />
    </>
  ),
  'voorlopig-voor': (
    <>
      <circle cx="8" cy="8" r="7" className="ring" strokeDasharray="3.1 1.3" />
      <path className="ring" d="m4.4 8.4 2.5 2.4 4.6-5.2" />
    </>
  ),
  afwachtend: (
    <>
      <circle cx="8" cy="8" r="7" className="ring" />
      <path className="dots" d="M4.6 8h.01M8 8h.01M11.4 8h.01" />
    </>
  ),
  stil: <path className="ring" d="M4 8h8" />,
}
