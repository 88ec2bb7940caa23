import { expect, test } from 'vitest'

import { addressProblem, parseAddress } from './address'

test.each([
  ['Jan@Voorbeeld.NL', 'jan@voorbeeld.nl'],
  ['  jan@voorbeeld.nl \n', 'jan@voorbeeld.nl'],
  ['jan@bücher.nl', 'jan@xn--bcher-kva.nl'],
  ['jan@xn--bcher-kva.nl', 'jan@xn--bcher-kva.nl'],
  ['jose\u0301@voorbeeld.nl', 'jos\u00e9@voorbeeld.nl'],
  ['jos\u00e9@voorbeeld.nl', 'jos\u00e9@voorbeeld.nl'],
  ['jan+raadlijn@voorbeeld.co.uk', 'jan+raadlijn@voorbeeld.co.uk'],
])('%j is found as %s', (typed, findBy) => {
  expect(parseAddress(typed)?.findBy).toBe(findBy)
})

test('mail goes to the spelling that was typed, since a strict server may care', () => {
  expect(parseAddress(' Jan.Jansen@VOORBEELD.nl')?.mailTo).toBe('Jan.Jansen@voorbeeld.nl')
})

test.each([
  'jan',
  '@voorbeeld.nl',
  'jan@',
  'jan@voorbeeld',
  'jan@voorbeeld..nl',
  'jan@-voorbeeld.nl',
  'jan@127.0.0.1',
  'jan@[127.0.0.1]',
  'jan jansen@voorbeeld.nl',
  'jan@voorbeeld.nl, piet@voorbeeld.nl',
  'Jan <jan@voorbeeld.nl>',
  'jan@voorbeeld.nl\r\nBcc: piet@voorbeeld.nl',
  'jan@voor\tbeeld.nl',
  'ja\u0000n@voorbeeld.nl',
  'jan\u200b@voorbeeld.nl',
  '.jan@voorbeeld.nl',
  'jan..jansen@voorbeeld.nl',
  `${'a'.repeat(65)}@voorbeeld.nl`,
  `jan@${'a'.repeat(64)}.nl`,
  `jan@${'abcdefgh.'.repeat(30)}nl`,
  'jan@voorbeeld.nl/pad',
  'jan@voorbeeld.nl:25',
])('%j cannot be mailed', (typed) => {
  expect(parseAddress(typed)).toBeNull()
})

test('nothing and nonsense are told apart', () => {
  expect(addressProblem('  ')).toContain('Vul')
  expect(addressProblem('jan@')).toContain('naam@voorbeeld.nl')
  expect(addressProblem('jan@voorbeeld.nl')).toBeNull()
})
