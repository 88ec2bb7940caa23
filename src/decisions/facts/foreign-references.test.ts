import { expect, test } from 'vitest'

import { newReferences, referencesOf } from './foreign-references'

const step = {
  body: 'b1',
  meeting: { id: 'm1' },
  relations: [{ decision: 'd1' }, { decision: null }],
  proposers: [
    { relationTo: 'people', value: 'p1' },
    { relationTo: 'parties', value: 'q1' },
  ],
  votes: { groups: [{ party: null }, { party: 'q2' }], members: [{ party: 'q3' }] },
}

test('every place is named as the form knows it', () => {
  expect(referencesOf(step)).toEqual([
    { path: 'body', collection: 'bodies', id: 'b1' },
    { path: 'meeting', collection: 'meetings', id: 'm1' },
    { path: 'relations.0.decision', collection: 'decisions', id: 'd1' },
    { path: 'proposers', collection: 'parties', id: 'q1' },
    { path: 'votes.groups.1.party', collection: 'parties', id: 'q2' },
    { path: 'votes.members.0.party', collection: 'parties', id: 'q3' },
  ])
})

test('what was there before is not new, also in another place', () => {
  const moved = { ...step, relations: [{ decision: 'd2' }, { decision: 'd1' }] }
  expect(newReferences(step, moved)).toEqual([
    { path: 'relations.0.decision', collection: 'decisions', id: 'd2' },
  ])
  expect(newReferences({}, {})).toEqual([])
})
