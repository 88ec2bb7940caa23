'use client'

import { useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import './invitation-note.css'

/**
 * On the form of a new account, in the place of Payload's two fields for a password. Payload insists that they are
 * filled, so they are, with signs that nobody knows; the server makes its own all the same.
 */
export function InvitationNote() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { value: password, setValue: setPassword } = useField<string>({ path: 'password' })
  const { value: again, setValue: setAgain } = useField<string>({ path: 'confirm-password' })
  const isNew = id === undefined

  useEffect(() => {
    if (!isNew) return
    // A moment later: the form puts in place what the server sent after its fields are drawn, over what they filled in.
    const moment = setTimeout(() => {
      if (!password) setPassword([...crypto.getRandomValues(new Uint8Array(24))].join('.'), true)
      else if (again !== password) setAgain(password, true)
    })
    return () => clearTimeout(moment)
  }, [isNew, password, again, setPassword, setAgain])

  if (!isNew) return null
  return (
    <p className="invitation-note">
      {i18n.language === 'en'
        ? 'Your colleague gets a mail with a link to choose a password. The link works for seven days.'
        : 'Uw collega krijgt een mail met een link om zelf een wachtwoord te kiezen. Die link werkt zeven dagen.'}
    </p>
  )
}
