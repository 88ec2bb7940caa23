'use client'

import { useEffect, useRef } from 'react'

type Still = { isStill: boolean; isModified: boolean }

/** Payload's form saves itself when it counts as changed. */
export function useStillForm({ isStill, isModified }: Still, keepStill: () => void): void {
  const keep = useRef(keepStill)
  useEffect(() => {
    keep.current = keepStill
  })
  useEffect(() => {
    if (isStill && isModified) keep.current()
  }, [isStill, isModified])
}

type Progress = { isSaving: boolean; isModified: boolean; savedAt: string | undefined }

/** Payload tells nobody that a save by itself did not come through: afterwards the form still counts as changed. */
export function useFailedSave(
  { isSaving, isModified, savedAt }: Progress,
  onFailure: () => void,
): void {
  const before = useRef<string | undefined | null>(null)
  const tell = useRef(onFailure)
  useEffect(() => {
    tell.current = onFailure
  })
  useEffect(() => {
    if (isSaving) before.current = savedAt
    else if (before.current !== null) {
      if (isModified && before.current === savedAt) tell.current()
      before.current = null
    }
    // Only the end of a save is looked at, with what holds at that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isSaving])
}
