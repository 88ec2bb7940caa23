import { expect, test } from 'vitest'

import { readResendEvent } from './read-resend-event'

const told = (type: string, data: object = {}) => ({
  type,
  created_at: '2026-11-22T23:41:12.126Z',
  data: {
    created_at: '2026-11-22T23:41:11.894Z',
    email_id: '56761188-7520-42d8-8898-ff6fc54ce618',
    from: 'Raadlijn <post@raadlijn.example>',
    to: ['mevrouw@voorbeeld.nl'],
    subject: 'Nieuw bericht',
    ...data,
  },
})

test.each([
  ['email.delivered', {}, 'bezorgd'],
  ['email.delivery_delayed', {}, 'vertraagd'],
  [
    'email.bounced',
    { bounce: { type: 'Permanent', subType: 'General', message: 'x' } },
    'terug-blijvend',
  ],
  [
    'email.bounced',
    { bounce: { type: 'Transient', subType: 'MailboxFull', message: 'x' } },
    'terug-tijdelijk',
  ],
  [
    'email.bounced',
    { bounce: { type: 'Undetermined', subType: 'x', message: 'x' } },
    'terug-tijdelijk',
  ],
  ['email.bounced', {}, 'terug-tijdelijk'],
  ['email.complained', {}, 'klacht'],
  [
    'email.suppressed',
    { suppressed: { type: 'OnAccountSuppressionList', message: 'x' } },
    'geblokkeerd',
  ],
  ['email.failed', { failed: { reason: 'reached_daily_quota' } }, 'mislukt'],
])('%s %j is %s', (type, data, kind) => {
  expect(readResendEvent('msg_1', told(type, data))).toEqual({
    id: 'msg_1',
    kind,
    at: new Date('2026-11-22T23:41:12.126Z'),
    delivery: null,
    providerId: '56761188-7520-42d8-8898-ff6fc54ce618',
  })
})

test('the tag is read as an object and as a list', () => {
  const both = [{ delivery: 'd-1' }, [{ name: 'delivery', value: 'd-1' }]]
  for (const tags of both)
    expect(readResendEvent('msg_1', told('email.delivered', { tags }))?.delivery).toBe('d-1')
  const odd = readResendEvent('msg_1', told('email.delivered', { tags: { delivery: "d'; --" } }))
  expect(odd?.delivery).toBeNull()
})

test('nothing of a person is read', () => {
  const event = readResendEvent('msg_1', told('email.complained'))
  expect(JSON.stringify(event)).not.toContain('voorbeeld')
})

test.each([
  [told('email.opened')],
  [told('email.clicked')],
  [told('contact.created')],
  [{ type: 'domain.created', created_at: '2026-11-22T23:41:12Z', data: { id: 'd' } }],
  [{ type: 'email.delivered' }],
  [null],
  ['text'],
])('%j is none of ours', (json) => {
  expect(readResendEvent('msg_1', json)).toBeNull()
})
