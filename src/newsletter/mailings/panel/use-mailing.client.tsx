'use client'

import type { User } from '@/payload-types'
import type { Role } from '@/parties/view'
import type { MailingStage } from '../mailing'
import type { MailingButton } from './mailing-buttons'

import {
  toast,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'

import { useFreshComplaints } from '@/platform/admin/use-fresh-complaints.client'
import { useSettledForm } from '@/platform/admin/use-settled-form.client'
import { idOf, idsOf } from '@/platform/relation'
import { needsReturnReason } from '@/publishing/view'

import { buttonsFor } from './mailing-buttons'
import { mailingMoved } from './mailing-words'

/** What was typed beside a button. */
export type Typed = { sendAt?: string; returnReason?: string }

/** The issue in this form: its stage, the moves that this account may make, and how to make one. */
export function useMailing() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth<User>()
  const { submit } = useForm()
  const startAfresh = useFreshComplaints()
  const settled = useSettledForm()
  const language: 'nl' | 'en' = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const [isBusy, setBusy] = useState(false)
  const stage =
    (useFormFields(([fields]) => fields.stage?.value) as MailingStage | undefined) ?? 'concept'
  const party = idOf(useFormFields(([fields]) => fields.party?.value))
  const writtenBy = idsOf(useFormFields(([fields]) => fields.writtenBy?.value))

  const rank = rankOf(user, party)
  const isEditor = rank !== null && rank !== 'writer'
  const needsReason = needsReturnReason({ account: user?.id ?? null, isEditor, writtenBy })
  const address = `${config.routes.api}/mailings/${id}`

  /** With what stands in the form: what is approved is what whoever approves has before them. */
  const move = async (button: MailingButton, typed: Typed = {}): Promise<boolean> => {
    setBusy(true)
    await settled()
    startAfresh()
    const answer = await submit({
      // What comes back is put into the form, in which relations are ids.
      action: `${address}?depth=0`,
      method: 'PATCH',
      overrides: { stage: button.to, ...typed },
      disableSuccessStatus: true,
    })
    setBusy(false)
    const isMoved = answer?.res.ok === true
    if (isMoved) toast.success(mailingMoved(stage, button.to)[language])
    document.querySelector<HTMLElement>('.mailing-panel')?.focus()
    return isMoved
  }
  return {
    id: id === undefined ? null : String(id),
    address,
    stage,
    isEditor,
    /** Whether this account sits at the party; whoever runs the platform is told no numbers. */
    hasSeat: (user?.seats ?? []).some((seat) => idOf(seat.party) === party),
    buttons: id ? buttonsFor(stage, { rank, needsReason }) : [],
    isBusy,
    move,
    language,
  } as const
}

function rankOf(user: User | null | undefined, party: string | null): Role | null {
  if (user?.isAdmin === true) return 'manager'
  const seat = (user?.seats ?? []).find((one) => idOf(one.party) === party)
  return seat?.role ?? null
}
