import type { PlaceLink } from '@/parties/view'

import { inSentence } from '../words'

/** Says on every page about a made-up municipality that nothing on it is real; nothing where all is. */
export function FictionalNote({ places }: { places: readonly PlaceLink[] }) {
  const madeUp = places.filter(({ isFictional }) => isFictional).map(({ name }) => name)
  if (madeUp.length === 0) return null
  return (
    <aside className="fictional" aria-label="Verzonnen voorbeeld">
      <div className="wrap">
        <p>
          <b>Dit is een voorbeeld.</b> {inSentence(madeUp)}, de partijen, de mensen en de besluiten
          zijn verzonnen.
        </p>
      </div>
    </aside>
  )
}
