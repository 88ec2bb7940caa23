'use client'

import { Link, LogOutIcon, useConfig, useTranslation } from '@payloadcms/ui'

import { keptPrefix } from './kept-in-browser'

/** Payload's own way out, which also leaves nothing of the member behind on a shared computer. */
export function LogOut() {
  const { t } = useTranslation()
  const { admin, routes } = useConfig().config
  return (
    <Link
      aria-label={t('authentication:logOut')}
      className="nav__log-out"
      href={`${routes.admin}${admin.routes.logout}`}
      prefetch={false}
      title={t('authentication:logOut')}
      onClick={forgetAll}
    >
      <LogOutIcon />
    </Link>
  )
}

function forgetAll(): void {
  for (const key of Object.keys(window.localStorage))
    if (key.startsWith(keptPrefix)) window.localStorage.removeItem(key)
}
