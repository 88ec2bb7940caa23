'use client'

import type { User } from '@/payload-types'
import type { Overruled } from './finding'

import { useAllFormFields, useAuth, useForm, useFormFields } from '@payloadcms/ui'

import { partiesWhere } from '@/parties/view'
import { idOf } from '@/platform/relation'

/** The reasons in this form, and how an editor types one. They are saved with the post. */
export function useReasons() {
  const [fields, dispatchFields] = useAllFormFields()
  const { addFieldRow, removeFieldRow, setModified } = useForm()
  const { user } = useAuth<User>()
  const party = useFormFields(([{ party: field }]) => idOf(field?.value))

  const rows = (fields.overruled?.rows ?? []).map((_, index): Overruled => ({
    finding: textIn(fields[`overruled.${index}.finding`]?.value),
    reason: textIn(fields[`overruled.${index}.reason`]?.value),
  }))

  const give = (finding: string, reason: string): void => {
    const index = rows.findIndex((row) => row.finding === finding)
    if (index < 0 && reason !== '')
      addFieldRow({
        path: 'overruled',
        schemaPath: 'posts.overruled',
        rowIndex: rows.length,
        subFieldState: { finding: holding(finding), reason: holding(reason) },
      })
    if (index < 0) return
    if (reason === '') {
      removeFieldRow({ path: 'overruled', rowIndex: index })
      return
    }
    dispatchFields({ type: 'UPDATE', path: `overruled.${index}.reason`, value: reason })
    setModified(true)
  }

  const seats = (user?.seats ?? []).map(({ party: at, role }) => ({ party: idOf(at) ?? '', role }))
  const mayOverrule =
    user?.isAdmin === true || (party !== null && partiesWhere(seats, 'editor').includes(party))
  return { rows, give, mayOverrule }
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

const holding = (value: string) => ({ value, initialValue: value, valid: true })
