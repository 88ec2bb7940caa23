'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import './invitation-note.css'

/**
 * On the form of a new account, in the place of Payload's two fields for a password. Payload insists that they are
 * filled, so they are, with signs that nobody knows; the server makes its own all the same.
 */
export function InvitationNote() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const isNew = id === undefined

  useEffect(() => {
    if (!isNew) return
    const value = [...crypto.getRandomValues(new Uint8Array(24))].join('.')
    for (const path of ['password', 'confirm-password'])
      dispatch({ type: 'UPDATE', path, value, valid: true })
  }, [isNew, dispatch])

  if (!isNew) return null
  return (
    <p className="invitation-note">
      {i18n.language === 'en'
        ? 'Your colleague gets a mail with a link to choose a password. The link works for seven days.'
        : 'Uw collega krijgt een mail met een link om zelf een wachtwoord te kiezen. Die link werkt zeven dagen.'}
    </p>
  )
}
