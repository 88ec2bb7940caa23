'use client'

import type { Reach } from '../reach/reach'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'

import { shortMoment } from '@/platform/moment-words'
import { words } from '@/platform/words'

import { useAnswer } from './ask-issue.client'
import { reachWords } from './mailing-words'
import { useMailing } from './use-mailing.client'

/** Under the choice of who gets it: how many that are, for editors, and never a number that tells of a few. */
export function ReachWords() {
  const { id, address, isEditor, hasSeat, language } = useMailing()
  const isModified = useFormModified()
  const { lastUpdateTime } = useDocumentInfo()
  // Another address after each save, so that the number is of what was saved.
  const reach = useAnswer(
    id !== null && isEditor && hasSeat && !isModified
      ? `${address}/audience?opgeslagen=${lastUpdateTime}`
      : null,
  ) as Reach | null
  if (!isEditor || !hasSeat) return null
  return (
    <p className="mailing-reach" role="status">
      {reach === null
        ? (id === null || isModified ? afterSaving : counting)[language]
        : `${reachWords(reach)[language]} ${countedAt[language]} ${shortMoment(new Date(reach.countedAt), language)}.`}
    </p>
  )
}

const afterSaving = words(
  'Hoeveel mensen dat zijn, staat hier als u hebt opgeslagen.',
  'How many people that are is told here once you have saved.',
)
const counting = words('Wij tellen …', 'Counting …')
const countedAt = words('Geteld op', 'Counted on')
