'use client'

import type { User } from '@/payload-types'
import type { StageButton } from './stage-buttons'
import type { Stage } from './workflow'

import {
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

import { stageButtons } from './stage-buttons'

/** The stage of the post in this form, the moves that this account may make, and how to make one. */
export function useStage() {
  const { id, collectionSlug, unpublishedVersionCount, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth<User>()
  const { submit } = useForm()
  const startAfresh = useFreshComplaints()
  const settled = useSettledForm()
  const { i18n } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const stage = useFormFields(([fields]) => fields.stage?.value) as Stage | undefined
  const party = useFormFields(([fields]) => fields.party?.value)

  const rank = ['writer', 'editor', 'manager']
  const seats = user?.seats ?? []
  const ownRank = Math.max(
    user?.isAdmin === true ? 2 : -1,
    ...seats
      .filter((seat) => idIn(seat.party) === idIn(party))
      .map((seat) => rank.indexOf(seat.role)),
  )
  const buttons = id
    ? stageButtons[stage ?? 'concept'].filter(({ needed }) => rank.indexOf(needed) <= ownRank)
    : []

  const move = async (button: StageButton, publishAt?: string): Promise<void> => {
    setBusy(true)
    await settled()
    startAfresh()
    const answer = await submit({
      action: `${config.serverURL}${config.routes.api}/${collectionSlug}/${id}`,
      method: 'PATCH',
      overrides: { stage: button.to, ...(publishAt && { publishAt }) },
    })
    if (answer?.res.ok === true && button.to === 'gepubliceerd') setUnpublishedVersionCount(0)
    setBusy(false)
  }
  const language = i18n.language === 'en' ? 'en' : 'nl'
  return {
    stage: stage ?? 'concept',
    buttons,
    isBusy,
    move,
    language,
    /** Edits of a public post are kept beside it until an editor publishes them. */
    hasChangesOffline: stage === 'gepubliceerd' && unpublishedVersionCount > 0,
    isSaved: Boolean(id),
  } as const
}

function idIn(relation: unknown): unknown {
  return typeof relation === 'object' && relation !== null && 'id' in relation
    ? relation.id
    : relation
}
