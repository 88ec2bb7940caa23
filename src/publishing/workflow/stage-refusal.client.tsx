'use client'

import { useFormFields, useFormSubmitted } from '@payloadcms/ui'

/** Why the server did not make a move, beside the buttons that asked for it. */
export function StageRefusal({
  path,
}: {
  path: 'stage' | 'publishAt' | 'returnReason' | 'withdrawnReason'
}) {
  const isSubmitted = useFormSubmitted()
  const message = useFormFields(([fields]) =>
    fields[path]?.valid === false ? fields[path].errorMessage : undefined,
  )
  if (!isSubmitted || !message) return null
  return (
    <p className="stage-panel__refusal" role="alert">
      {message}
    </p>
  )
}
