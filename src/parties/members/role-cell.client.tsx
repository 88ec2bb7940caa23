'use client'

import type { User } from '@/payload-types'

import { useTranslation } from '@payloadcms/ui'

import { roleLabels } from '../roles/roles'

type RoleCellProps = { rowData?: Partial<User> }

/** What somebody is at the tables where the reader sits too, in a word each. */
export function RoleCell({ rowData }: RoleCellProps) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const named = (rowData?.seats ?? []).map(({ role }) => roleLabels[role][language])
  return [...new Set(named)].join(', ')
}
