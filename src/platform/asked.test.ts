import { expect, test } from 'vitest'

import { askedIn, withQuery } from './asked'

const asked = (query: string) =>
  askedIn({ url: `http://x.example/dossiers/a${query}` }, ['orgaan', 'pagina'])

test('what may be asked is read, in one order, and all else is ignored', () => {
  expect(asked('?pagina=2&utm_source=mail&orgaan=raad')).toEqual({ orgaan: 'raad', pagina: '2' })
  expect(Object.keys(asked('?pagina=2&orgaan=raad'))).toEqual(['orgaan', 'pagina'])
})

test('an empty choice of a form asks for nothing, and neither does what is no plain word', () => {
  expect(asked('?orgaan=&pagina=%3Cscript%3E')).toEqual({})
  expect(asked(`?orgaan=${'a'.repeat(81)}`)).toEqual({})
})

test('an address is written the same way each time', () => {
  expect(withQuery('/dossiers/a', asked('?pagina=2&orgaan=raad'))).toBe(
    '/dossiers/a?orgaan=raad&pagina=2',
  )
  expect(withQuery('/dossiers/a', {})).toBe('/dossiers/a')
})
