import { expect, test } from 'vitest'

import { readHeading } from './list-heading'

test('capitals, spaces, order and other columns do not matter', () => {
  expect(readHeading(['Voornaam', ' Toestemming op ', 'E-mailadres', 'TOESTEMMING_BRON'])).toEqual({
    kind: 'heading',
    columns: [null, 'toestemming_op', 'email', 'toestemming_bron'],
  })
})

test('a file without the names of its columns is refused before an address is taken for one', () => {
  expect(readHeading(['mevrouw@voorbeeld.nl', '14-03-2025'])).toMatchObject({ kind: 'refused' })
  expect(readHeading([])).toMatchObject({ kind: 'refused' })
  expect(readHeading(['email', 'E-mail'])).toMatchObject({ kind: 'refused' })
})
