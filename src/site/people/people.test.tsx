import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { Portrait } from './portrait'

const letters = (name: string) =>
  /aria-hidden="true">([^<]*)</.exec(
    renderToStaticMarkup(<Portrait person={{ name, portrait: null }} />),
  )?.[1]

test('without a picture the first letters stand in, as the Dutch shorten names', () => {
  expect(letters('Bart van Oort')).toBe('BO')
  expect(letters('Wilhelmina van der Heijden-Oosterhuis')).toBe('WH')
  expect(letters('Élise')).toBe('É')
  expect(letters('griffier')).toBe('G')
})
