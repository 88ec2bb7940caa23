import { expect, test } from 'vitest'

import { pageAddress, pagedTitle } from './page-address'

test('the first page of a list is the list itself', () => {
  expect(pageAddress('/dossiers', 1)).toBe('/dossiers')
  expect(pagedTitle('Dossiers', 1)).toBe('Dossiers')
})

test('each other page has an address and a title of its own', () => {
  expect(pageAddress('/dossiers', 3, { orgaan: 'raad' })).toBe('/dossiers?orgaan=raad&pagina=3')
  expect(pagedTitle('Dossiers', 3)).toBe('Dossiers, pagina 3')
})
