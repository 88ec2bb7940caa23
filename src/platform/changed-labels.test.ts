import { expect, test } from 'vitest'

import { changedLabels } from './changed-labels'

const fields = [
  { name: 'title', label: { nl: 'Titel', en: 'Title' } },
  { name: 'sources', label: { nl: 'Bronnen', en: 'Sources' } },
  { name: 'body', label: { nl: 'Orgaan', en: 'Body' } },
  { name: 'sequence', label: { nl: 'Volgnummer', en: 'Sequence' }, admin: { hidden: true } },
]
const before = { title: 'Een', sources: [{ id: 'r1', url: 'a' }], body: 'b1', sequence: 1 }

test('what differs is named in Dutch, in the order of the form', () => {
  const after = { ...before, sources: [{ id: 'r1', url: 'b' }], title: 'Twee' }
  expect(changedLabels(fields, before, after)).toEqual(['Titel', 'Bronnen'])
})

test('what only looks different is the same', () => {
  const after = {
    title: 'Een',
    sources: [{ id: 'r2', url: 'a', publisher: '' }],
    body: { id: 'b1', createdAt: '2026-11-21', name: 'De raad' },
    sequence: 2,
  }
  expect(changedLabels(fields, before, after)).toEqual([])
})
