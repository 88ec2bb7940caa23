import { expect, test } from 'vitest'

import { newTicket, readTicket } from './ticket'

const signer = {
  sign: (text: string) => `k1.${text.length}-${text}`,
  isSigned: (text: string, signature: string) => signature === `k1.${text.length}-${text}`,
}
const monday = new Date('2026-03-02T09:00:00Z')
const after = (ms: number) => new Date(monday.getTime() + ms)
const typed = '{"email":"mevrouw@voorbeeld.nl"}'
const ticket = newTicket({ typed, signer, now: monday, nonce: 'abc' })
const read = (at: Date, as = typed, text = ticket) =>
  readTicket(text, { typed: as, signer, now: at })

test('a ticket is good from three seconds until half an hour after it was given', () => {
  expect(read(after(2999)).kind).toBe('too-soon')
  expect(read(after(3000)).kind).toBe('good')
  expect(read(after(30 * 60_000)).kind).toBe('good')
  expect(read(after(30 * 60_000 + 1)).kind).toBe('void')
})

test('it belongs to what was typed', () => {
  expect(read(after(5000), '{"email":"ander@voorbeeld.nl"}').kind).toBe('void')
})

test.each(['', 'x', '1.abc.', `9${ticket}`, ticket.replace('abc', 'abd')])(
  '%j was not made here',
  (text) => {
    expect(read(after(5000), typed, text).kind).toBe('void')
  },
)

test('it is remembered as spent for as long as it would be good, and by nothing that was typed', () => {
  const found = read(after(5000))
  expect(found).toEqual({
    kind: 'good',
    proof: {
      key: `kaartje:${monday.getTime()}.abc`,
      expiresAt: after(30 * 60_000),
      isOfThisForm: true,
    },
  })
})
