import type { CollectionConfig } from 'payload'

import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { inOwnParty, nobody } from '../roles/party.access'

import { exportAudit } from './export-audit.endpoint'
import { keepLogAsItIs } from './keep-log-as-it-is.hook'
import { actLabels, acts, subjectKinds, subjectLabels } from './audit-words'

/**
 * Who did what to which document, for the secretary of a party. Rows are written by the platform, in the transaction of
 * what they tell of, and never changed. They name accounts and documents in words of their own, so that they outlive both.
 */
export const auditEntries: CollectionConfig = {
  slug: 'audit-entries',
  labels: {
    singular: words('Regel in het logboek', 'Log entry'),
    plural: words('Logboek', 'Audit log'),
  },
  admin: {
    useAsTitle: 'subjectTitle',
    defaultColumns: ['at', 'actorName', 'act', 'subjectKind', 'subjectTitle', 'detail', 'reason'],
    group: words('Partij', 'Party'),
    components: { beforeListTable: ['/parties/audit/audit-bar.client#AuditBar'] },
  },
  access: { create: nobody, read: inOwnParty('editor'), update: nobody, delete: nobody },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  endpoints: [exportAudit],
  hooks: { beforeOperation: [keepLogAsItIs] },
  indexes: [{ fields: ['party', 'at'] }],
  fields: [
    {
      name: 'at',
      type: 'date',
      label: words('Wanneer', 'When'),
      required: true,
      index: true,
      admin: {
        components: { Cell: '/platform/admin/moment-cell.client#MomentCell' },
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy HH:mm' },
      },
    },
    { name: 'actorName', type: 'text', label: words('Wie', 'Who'), required: true },
    { name: 'actorId', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'act',
      type: 'select',
      label: words('Deed wat', 'Did what'),
      required: true,
      options: optionsFrom(acts, actLabels),
    },
    {
      name: 'subjectKind',
      type: 'select',
      label: words('Met', 'To'),
      required: true,
      options: optionsFrom(subjectKinds, subjectLabels),
    },
    {
      name: 'subjectTitle',
      type: 'text',
      label: words('Welk', 'Which'),
      required: true,
      admin: { components: { Cell: '/parties/audit/subject-link.client#SubjectLink' } },
    },
    { name: 'subjectId', type: 'text', index: true, admin: { hidden: true } },
    { name: 'detail', type: 'textarea', label: words('Bijzonderheden', 'Details') },
    { name: 'reason', type: 'textarea', label: words('Reden', 'Reason') },
    {
      name: 'party',
      type: 'relationship',
      relationTo: 'parties',
      label: words('Partij', 'Party'),
      index: true,
    },
  ],
}
