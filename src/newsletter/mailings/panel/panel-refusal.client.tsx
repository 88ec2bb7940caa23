'use client'

import { useFormFields, useFormSubmitted } from '@payloadcms/ui'

/** Why the server did not make a move, beside the buttons that asked for it. */
export function PanelRefusal({ path }: { path: 'stage' | 'sendAt' | 'returnReason' }) {
  const isSubmitted = useFormSubmitted()
  const message = useFormFields(([fields]) =>
    fields[path]?.valid === false ? fields[path].errorMessage : undefined,
  )
  if (!isSubmitted || !message) return null
  return (
    <p className="mailing-panel__refusal" role="alert">
      {message}
    </p>
  )
}
