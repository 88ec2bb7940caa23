import type { AgendaItem } from '@/decisions/view'

import { AgendaLine } from './agenda-line'

type Props = { items: readonly AgendaItem[]; emptyText: string }

/** The next few things on the agenda, for beside the news. */
export function NextUp({ items, emptyText }: Props) {
  if (items.length === 0) return <p className="small soft">{emptyText}</p>
  return (
    <ol className="agenda compact">
      {items.map((item) => (
        <AgendaLine key={`${item.title} ${item.when.edtf}`} item={item} isCompact />
      ))}
    </ol>
  )
}
