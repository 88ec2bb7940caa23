'use client'

import type { DefaultCellComponentProps } from 'payload'

import { useConfig } from '@payloadcms/ui'

import { collectionOf } from './audit-words'

/** In the list: what it was done to, with the way there as long as it exists. */
export function SubjectLink({ cellData, rowData }: DefaultCellComponentProps) {
  const { admin } = useConfig().config.routes
  const title = typeof cellData === 'string' ? cellData : ''
  const collection = collectionOf(rowData.act, rowData.subjectKind)
  if (collection === null || typeof rowData.subjectId !== 'string') return title
  return <a href={`${admin}/collections/${collection}/${rowData.subjectId}`}>{title}</a>
}
