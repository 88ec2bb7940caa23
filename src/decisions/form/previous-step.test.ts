import { describe, expect, test } from 'vitest'

import { previousStepFrom, valuesToCopy } from './previous-step'

const latest = previousStepFrom({
  id: 's1',
  title: 'Raad stemt over het plan',
  dossiers: ['d1', { id: 'd2' }],
  body: 'raad',
  isAuthoritative: true,
  kind: 'raadsbesluit',
  stage: 'besluit',
  when: { edtf: '2026-01-12' },
  status: 'gehouden',
  outcome: 'aangenomen',
  votes: { method: 'unaniem' },
  sources: [{ title: 'Besluitenlijst', url: 'https://x.example', publisher: 'Gemeente' }],
})

test('what the next step has in common is taken over, and nothing else', () => {
  expect(valuesToCopy(latest, { dossiers: ['d1'] })).toEqual({
    dossiers: ['d1', 'd2'],
    body: 'raad',
    isAuthoritative: true,
    kind: 'raadsbesluit',
    stage: 'besluit',
  })
  expect(latest.publisher).toBe('Gemeente')
})

describe('what somebody filled in', () => {
  test('stays as it is', () => {
    const form = { dossiers: ['d1', 'd2'], kind: 'motie', stage: '', isAuthoritative: false }
    expect(valuesToCopy(latest, form)).toEqual({
      body: 'raad',
      isAuthoritative: true,
      stage: 'besluit',
    })
  })

  test('is not told to decide because another body did', () => {
    const form = { dossiers: ['d1', 'd2'], body: 'commissie' }
    expect(valuesToCopy(latest, form)).not.toHaveProperty('isAuthoritative')
  })
})

test('a step with next to nothing in it copies next to nothing', () => {
  const bare = previousStepFrom({ id: 's1', dossiers: ['d1'], body: null, sources: [{}] })
  expect(valuesToCopy(bare, { dossiers: ['d1'] })).toEqual({})
  expect(bare.publisher).toBeNull()
})
