'use client'

import type { CalendarAnswer, CalendarItem, CalendarPost } from './calendar-items'
import type { CalendarAsked } from './calendar-filter'
import type { Move } from './use-calendar.client'

import { lazy, Suspense, useEffect, useRef, useState } from 'react'

import { words } from '@/platform/words'

import { longMoment } from '../day-words'
import { useLanguage } from '../use-language.client'

import { askedPosts } from './calendar-filter'
import { calendarWords, movedWords, refusedWords } from './calendar-words'
import { DayList } from './day-list.client'
import { ItemDialog } from './item-dialog.client'
import { SideLists } from './side-lists.client'
import { useNarrow } from './use-narrow.client'

// Puts its own style into the head as soon as it is loaded, where React would not expect it while it takes over the page.
const CalendarGrid = lazy(() =>
  import('./calendar-grid.client').then((module) => ({ default: module.CalendarGrid })),
)

type CalendarBoardProps = {
  answer: CalendarAnswer
  asked: CalendarAsked
  day: string
  today: string
  move: Move
}

/** The days with what stands on them, what stands on none, and what was just done, said aloud. */
export function CalendarBoard({ answer, asked, day, today, move }: CalendarBoardProps) {
  const language = useLanguage()
  const isNarrow = useNarrow()
  const [opened, setOpened] = useState<CalendarItem | null>(null)
  const [said, setSaid] = useState('')
  const focusAfterLoading = useFocusAfterLoading(answer)
  const items: CalendarItem[] = [...askedPosts(answer, asked), ...answer.facts]

  const moveAndTell: Move = async (post, moment) => {
    const refusal = await move(post, moment)
    if (refusal !== null) return refusal
    focusAfterLoading(`gepland-${post.id}`)
    setSaid(movedWords(post.title, longMoment(moment, language))[language])
    return null
  }
  const drop = async (post: CalendarPost, moment: string): Promise<boolean> => {
    const refusal = await moveAndTell(post, moment)
    if (refusal === null) return true
    const reason = refusal === '' ? calendarWords.notMoved : words(refusal, refusal)
    setSaid(refusedWords(post.title, reason)[language])
    return false
  }
  return (
    <>
      <p className="desk-said" role="status">
        {said}
      </p>
      {answer.isCut && <p>{calendarWords.isCut[language]}</p>}
      {asked.view === 'lijst' || isNarrow ? (
        <DayList items={items} onOpen={setOpened} />
      ) : (
        <Suspense fallback={<p>{calendarWords.loading[language]}</p>}>
          <CalendarGrid {...{ day, items }} view={asked.view} onOpen={setOpened} onDrop={drop} />
        </Suspense>
      )}
      <SideLists items={items} onOpen={setOpened} />
      {opened && (
        <ItemDialog
          key={opened.key}
          item={opened}
          today={today}
          onMove={moveAndTell}
          onClose={() => {
            setOpened(null)
            focusOn(opened.key)
          }}
        />
      )}
    </>
  )
}

/** A post that moved is drawn anew elsewhere once it is loaded; whoever moved it by keyboard goes along with it. */
function useFocusAfterLoading(answer: CalendarAnswer): (key: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const key = wanted.current
    wanted.current = null
    if (key !== null) focusOn(key)
  }, [answer])
  return (key) => {
    wanted.current = key
  }
}

/** The grid draws its items anew whenever something changes, and after React is done with the page around it. */
function focusOn(key: string): void {
  setTimeout(() => {
    document.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`)?.focus()
  }, 50)
}
