import type { AdvertisingNotice } from '@/publishing/view'

/** Regulation (EU) 2024/900: shown above the text, because a reader must know it first. */
export function AdvertisingNote({ notice }: { notice: AdvertisingNotice }) {
  const facts = [
    ['Opdrachtgever', notice.sponsor],
    ['Betaald door', notice.payer],
    ['Bedrag', notice.amount],
    ['Periode', notice.period],
  ].filter(([, value]) => value !== null)
  return (
    <aside className="advertising small" aria-label="Politieke reclame">
      <b>Dit is politieke reclame.</b>{' '}
      {facts.map(([label, value]) => `${label ?? ''}: ${value ?? ''}.`).join(' ')}
    </aside>
  )
}
