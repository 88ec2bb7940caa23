'use client'

import { SaveButton as PayloadSaveButton } from '@payloadcms/ui'

import { useFreshComplaints } from './use-fresh-complaints.client'

/** Payload's own button, with a clean slate for what the server has to say. */
export function SaveButton() {
  const startAfresh = useFreshComplaints()
  return (
    <div onClickCapture={startAfresh}>
      <PayloadSaveButton />
    </div>
  )
}
