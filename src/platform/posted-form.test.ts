import { expect, test } from 'vitest'

import { readPostedForm } from './posted-form'

const plain = 'application/x-www-form-urlencoded'
const post = (body: BodyInit | null, type: string | null = plain) =>
  new Request('https://raadlijn.example/nieuwsbrief', {
    method: 'POST',
    body,
    headers: type === null ? {} : { 'content-type': type },
  })
const statusOf = async (request: Request) => {
  const form = await readPostedForm(request)
  return form.kind === 'refused' ? form.status : 200
}

test('a plain form is read, accents and all', async () => {
  const form = await readPostedForm(post('email=jos%C3%A9%40voorbeeld.nl&consent=ja&leeg='))
  expect(form).toEqual({
    kind: 'form',
    values: { email: 'josé@voorbeeld.nl', consent: 'ja', leeg: '' },
  })
})

test('a browser that names its character set is understood', async () => {
  expect(await statusOf(post('a=1', `${plain}; charset=UTF-8`))).toBe(200)
  expect(await statusOf(post('a=1', `${plain};charset=iso-8859-1`))).toBe(415)
})

test('a field that is sent twice counts once, as it came first', async () => {
  expect(await readPostedForm(post('a=1&a=2'))).toEqual({ kind: 'form', values: { a: '1' } })
})

test.each([
  ['JSON', '{"email":"a@b.nl"}', 'application/json'],
  ['plain text', 'email=a@b.nl', 'text/plain'],
  ['nothing said', 'email=a@b.nl', ''],
  ['multipart', '--x\r\n\r\n--x--', 'multipart/form-data; boundary=x'],
])('%s is refused with what to do instead', async (_, body, type) => {
  const form = await readPostedForm(post(body, type))
  expect(form).toMatchObject({ kind: 'refused', status: 415 })
  expect(JSON.stringify(form)).toContain('formulier op onze site')
})

test('a body that is too large is not read to its end', async () => {
  let pulled = 0
  const endless = new ReadableStream({
    pull: (controller) => {
      pulled += 1
      controller.enqueue(new Uint8Array(5_000).fill(97))
    },
  })
  const request = new Request('https://raadlijn.example/nieuwsbrief', {
    method: 'POST',
    body: endless,
    headers: { 'content-type': plain },
    duplex: 'half',
  } as RequestInit)
  expect(await statusOf(request)).toBe(413)
  expect(pulled).toBeLessThan(10)
})

test('bytes that are no text, and a flood of fields, are refused', async () => {
  expect(await statusOf(post('email=%FF%FE'))).toBe(400)
  expect(await statusOf(post(new Uint8Array([0x61, 0x3d, 0xff])))).toBe(400)
  expect(await statusOf(post(Array.from({ length: 60 }, (_, at) => `f${at}=1`).join('&')))).toBe(
    400,
  )
})

test('an empty body is an empty form', async () => {
  expect(await readPostedForm(post(null))).toEqual({ kind: 'form', values: {} })
})
