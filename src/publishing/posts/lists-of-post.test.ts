import { expect, test } from 'vitest'

import { listsOfPost } from './lists-of-post'

test('a post stands in the lists of its party and of all that it is about, and in no other', () => {
  const post = {
    party: { id: 'p1' },
    dossiers: ['d1'],
    stances: [
      { decision: 's1', stance: 'voor' },
      { dossier: 'd2', stance: 'tegen' },
    ],
    topics: null,
    bylines: ['bart'],
  }
  expect(listsOfPost(post).toSorted()).toEqual([
    'posts-of-decision:s1',
    'posts-of-dossier:d1',
    'posts-of-dossier:d2',
    'posts-of-party:p1',
    'posts-of-person:bart',
  ])
})
