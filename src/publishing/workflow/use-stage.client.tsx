'use client'

import type { User } from '@/payload-types'
import type { Role } from '@/parties/view'
import type { StageButton } from './stage-buttons'
import type { Stage } from './workflow'

import {
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  toast,
  useFormFields,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { useFreshComplaints } from '@/platform/admin/use-fresh-complaints.client'
import { useSettledForm } from '@/platform/admin/use-settled-form.client'
import { idOf, idsOf } from '@/platform/relation'

import { useDraftSave } from '../saving/use-draft-save.client'

import { needsReturnReason } from './return-reason'
import { movedWords } from './moved-words'
import { buttonsFor } from './stage-buttons'

/** What was typed beside a button. */
export type Typed = { publishAt?: string; returnReason?: string; withdrawnReason?: string }

/** The stage of the post in this form, the moves that this account may make, and how to make one. */
export function useStage() {
  const { id, collectionSlug, unpublishedVersionCount, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth<User>()
  const { submit, setModified } = useForm()
  const isModified = useLatest(useFormModified())
  const saveDraft = useDraftSave()
  const startAfresh = useFreshComplaints()
  const settled = useSettledForm()
  const { i18n } = useTranslation()
  const [busyWith, setBusyWith] = useState<StageButton | null>(null)
  const stage = (useFormFields(([fields]) => fields.stage?.value) as Stage | undefined) ?? 'concept'
  const party = idOf(useFormFields(([fields]) => fields.party?.value))
  const writtenBy = idsOf(useFormFields(([fields]) => fields.writtenBy?.value))

  const rank = rankOf(user, party)
  const isEditor = rank !== null && rank !== 'writer'
  const needsReason = needsReturnReason({ account: user?.id ?? null, isEditor, writtenBy })
  const address = `${config.serverURL}${config.routes.api}/${collectionSlug}/${id}`

  const language: 'nl' | 'en' = i18n.language === 'en' ? 'en' : 'nl'

  /** Before a move, and not with it: a move that is refused keeps nothing, and must not meet the form's own save. */
  const isAllSaved = async (): Promise<boolean> => {
    await settled()
    if (!isModified.current) return true
    // The form then does not start its own save beside this one.
    flushSync(() => setModified(false))
    const isSaved = await saveDraft({ isHeld: true })
    if (isSaved) await settled()
    else setModified(true)
    return isSaved
  }

  const move = async (button: StageButton, typed: Typed = {}): Promise<void> => {
    setBusyWith(button)
    if (!(await isAllSaved())) {
      showFirstFault()
      setBusyWith(null)
      return
    }
    startAfresh()
    const answer = await submit({
      // What comes back is put into the form, in which relations are ids.
      action: `${address}?depth=0`,
      method: 'PATCH',
      overrides: { stage: button.to, ...typed },
      disableSuccessStatus: true,
    })
    const isMoved = answer?.res.ok === true
    if (isMoved) {
      toast.success(movedWords(stage, button.to)[language])
      stagePanel()?.focus()
    } else showFirstFault()
    if (isMoved && button.to === 'gepubliceerd') setUnpublishedVersionCount(0)
    // What was no longer as it was approved went back to review: the form is then about an older stage.
    if (!isMoved && (await stageAt(address)) !== stage) window.location.reload()
    setBusyWith(null)
  }
  return {
    stage,
    buttons: id ? buttonsFor(stage, { rank, needsReason }) : [],
    /** The move that is being made; its button says so. */
    busyWith,
    move,
    language,
    /** Edits of a public post are kept beside it until an editor publishes them. */
    hasChangesOffline: stage === 'gepubliceerd' && unpublishedVersionCount > 0,
    isSaved: Boolean(id),
  } as const
}

/** For what goes on after a wait, in which the form may have changed. */
function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}

/** The pressed button is gone after a move; without a place of its own the focus would fall back to the top of the page. */
function stagePanel(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.stage-panel')
}

/** The field that is in the way may be far below the button. */
function showFirstFault(): void {
  // Payload marks the fields right after its answer has been put into the form.
  setTimeout(() => {
    const fault = document.querySelector(
      '.field-type.error, .array-field--has-error, .blocks-field--has-error',
    )
    fault?.scrollIntoView({ block: 'center' })
    const inputs = [...document.querySelectorAll<HTMLElement>(faultyInputs)]
    const takesFocus = inputs.find((input) => input.checkVisibility()) ?? stagePanel()
    // Without a fault among the fields, the panel itself says why.
    takesFocus?.focus({ preventScroll: fault !== null })
  }, 300)
}

/** Something to type in or to tick; a button may be one of an editor's toolbar. */
const faultyInputs =
  '.field-type.error :is(input, textarea, select, [contenteditable="true"]):not(:disabled)'

function rankOf(user: User | null | undefined, party: string | null): Role | null {
  if (user?.isAdmin === true) return 'manager'
  const seat = (user?.seats ?? []).find((one) => idOf(one.party) === party)
  return seat?.role ?? null
}

async function stageAt(address: string): Promise<unknown> {
  const response = await fetch(`${address}?depth=0&draft=true&select[stage]=true`, {
    credentials: 'include',
  })
  return response.ok ? ((await response.json()) as { stage?: unknown }).stage : undefined
}
