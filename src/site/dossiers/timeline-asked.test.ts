import { expect, test } from 'vitest'

import { everything, isFiltered, isOwnView, timelineAddress, timelineAsked } from './timeline-asked'

test('what is asked and its address are the same thing', () => {
  const asked = {
    orgaan: 'raad',
    soort: 'motie',
    partij: 'x',
    volgorde: 'straks-eerst',
    pagina: '2',
  }
  expect(timelineAddress('welzijn', timelineAsked(asked))).toBe(
    '/dossiers/welzijn?orgaan=raad&soort=motie&partij=x&volgorde=straks-eerst&pagina=2',
  )
  expect(timelineAddress('welzijn', timelineAsked({}))).toBe('/dossiers/welzijn')
})

test('what makes no sense asks for nothing', () => {
  expect(timelineAsked({ volgorde: 'door-elkaar', pagina: 'nul' })).toEqual(everything)
  expect(timelineAsked({ pagina: '0' })).toEqual(everything)
})

test('another order is another view, and leaves nothing out', () => {
  const asked = timelineAsked({ volgorde: 'straks-eerst' })
  expect([isFiltered(asked), isOwnView(asked)]).toEqual([false, true])
  expect(isOwnView(everything)).toBe(false)
})
