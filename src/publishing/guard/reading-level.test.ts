import { expect, test } from 'vitest'

import { readingLevelOf, syllablesIn } from './reading-level'
import { leastForB1 } from './reading-target'

test.each([
  ['huis', 1],
  ['over', 2],
  ['avond', 2],
  ['idee', 2],
  ['gemeenteraad', 4],
  ['vrijwilligers', 4],
  ['dorpsondersteuner', 5],
  ['beambte', 3],
  ['2021', 1],
])('%s has %d syllables', (word, count) => {
  expect(syllablesIn(word)).toBe(count)
})

const plain =
  'U houdt hulp. Misschien ziet u wel nieuwe mensen. De gemeente zoekt een ander voor dit werk. Tot die dag gaat het werk gewoon door. Wij leggen uit hoe het zit en wat u ervan merkt. Heeft u een vraag? Kom dan bij ons langs.'
const hard =
  'De gemeentelijke uitvoeringsorganisatie heeft geconstateerd dat de samenwerkingsovereenkomst met betrekking tot maatschappelijke ondersteuning onvoldoende tegemoetkomt aan de geformuleerde beleidsdoelstellingen. Derhalve zal de verantwoordelijkheid voor de werkzaamheden, waaronder begrepen de vluchtelingenbegeleiding, vanaf januari worden overgedragen aan een nader te selecteren dienstverlenende organisatie.'

test('everyday Dutch is B1 or easier, the language of a memorandum is not', () => {
  expect(readingLevelOf([plain])?.score).toBeGreaterThanOrEqual(leastForB1)
  expect(readingLevelOf([hard])?.score).toBeLessThan(leastForB1)
})

test('the three longest sentences are quoted, the longest first', () => {
  const { longest = [] } = readingLevelOf([plain, 'Zo kort.', hard]) ?? {}
  expect(longest).toHaveLength(3)
  expect(longest[0]).toMatch(/^(De gemeentelijke|Derhalve)/)
})

test('of a few words nothing is said', () => {
  expect(readingLevelOf(['Verantwoordelijkheidsverdeling van overheidsorganisaties.'])).toBeNull()
})
