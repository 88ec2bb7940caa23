import { expect, test } from 'vitest'

import { readSignUpForm, signUpProblems, targetAsked } from './sign-up-form'

const good = {
  email: 'mevrouw@voorbeeld.nl',
  targetKind: 'dossier',
  target: 'welzijnswerk-gemert-bakel',
  consent: 'on',
  website: '',
}

test('a good form has no problems', () => {
  expect(signUpProblems(readSignUpForm(good))).toEqual({})
  expect(targetAsked(readSignUpForm(good))).toEqual({
    kind: 'dossier',
    slug: 'welzijnswerk-gemert-bakel',
  })
})

test('each problem stands at its own field', () => {
  expect(Object.keys(signUpProblems(readSignUpForm({})))).toEqual(['email', 'target', 'consent'])
  expect(Object.keys(signUpProblems(readSignUpForm({ ...good, email: 'mevrouw@' })))).toEqual([
    'email',
  ])
  expect(Object.keys(signUpProblems(readSignUpForm({ ...good, consent: '' })))).toEqual(['consent'])
})

test.each([
  { targetKind: 'users', target: 'admin' },
  { targetKind: 'constructor', target: 'x' },
  { target: '' },
  { target: '../parties' },
  { target: 'a'.repeat(121) },
])('%j is nothing that can be followed', (odd) => {
  expect(Object.keys(signUpProblems(readSignUpForm({ ...good, ...odd })))).toEqual(['target'])
  expect(targetAsked(readSignUpForm({ ...good, ...odd }))).toBeNull()
})

test('files and lists where texts are expected count as nothing', () => {
  expect(readSignUpForm({ email: ['a', 'b'], target: { evil: true } })).toMatchObject({
    email: '',
    target: '',
  })
})
