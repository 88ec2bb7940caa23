import type { GroupField } from 'payload'
import type { Words } from '@/platform/words'
/** Placeholder until the real field lands in this file. */
export function fuzzyDate({ name, label }: { name: string; label: Words; required?: boolean; description?: Words }): GroupField {
  return { name, type: 'group', label, fields: [
    { name: 'edtf', type: 'text' }, { name: 'asWritten', type: 'text' },
    { name: 'sortFrom', type: 'text', index: true }, { name: 'sortTo', type: 'text', index: true } ] }
}
