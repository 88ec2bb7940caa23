'use client'

import { useTranslation } from '@payloadcms/ui'

import { shortMoment } from '../moment-words'

type MomentCellProps = { cellData?: unknown }

/** A moment in a list, in Dutch time wherever the reader's clock stands. */
export function MomentCell({ cellData }: MomentCellProps) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  return typeof cellData === 'string' ? shortMoment(new Date(cellData), language) : null
}
