import { expect, test } from 'vitest'

import { formatSender, parseSender } from './mail-sender'

test.each([
  ['Raadlijn <post@raadlijn.example>', { name: 'Raadlijn', address: 'post@raadlijn.example' }],
  [
    '"Raad, lijn" <post@raadlijn.example>',
    { name: 'Raad, lijn', address: 'post@raadlijn.example' },
  ],
  ['post@raadlijn.example', { name: '', address: 'post@raadlijn.example' }],
])('%s is read', (text, sender) => {
  expect(parseSender(text)).toEqual(sender)
})

test('a name can be anything without becoming a second address', () => {
  const name = 'Dorpspartij" <kwaad@voorbeeld.nl>\r\nBcc: x'
  expect(formatSender({ name, address: 'post@raadlijn.example' })).toBe(
    '"Dorpspartij kwaad@voorbeeld.nlBcc: x" <post@raadlijn.example>',
  )
})

test('without a name the address stands alone', () => {
  expect(formatSender({ name: ' ', address: 'post@raadlijn.example' })).toBe(
    'post@raadlijn.example',
  )
})
