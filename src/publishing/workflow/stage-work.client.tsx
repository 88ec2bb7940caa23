'use client'

import { words } from '@/platform/words'

import '@/platform/admin/spoken.css'

/** On the pressed button while its move is being made. */
export const busy = words('Bezig …', 'Working …')

/** The same for who does not see the button change. Stands there before it says anything, or it would not be read out. */
export function StageWork({ isBusy, language }: { isBusy: boolean; language: 'nl' | 'en' }) {
  return (
    <span className="spoken" role="status">
      {isBusy && busy[language]}
    </span>
  )
}
