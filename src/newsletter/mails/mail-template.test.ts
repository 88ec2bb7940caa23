import { expect, test } from 'vitest'

import { endingMark, filledIn } from './mail-template'

const party = 'party:p1'
const dossier = 'dossier:d1'
const template = {
  html: `<a href="${endingMark(party)}">Stop</a> <a href="${endingMark(dossier)}">Stop</a>`,
  text: `Stop: ${endingMark(party)}\nStop: ${endingMark(dossier)}\nStop: ${endingMark(party)}`,
}

test('each reader gets the addresses of their own subscriptions, wherever they stand', () => {
  const endings = new Map([
    [party, 'https://raadlijn.example/stop?token=a'],
    [dossier, 'https://raadlijn.example/stop?token=$&'],
  ] as const)
  expect(filledIn(template, endings)).toEqual({
    html: '<a href="https://raadlijn.example/stop?token=a">Stop</a> <a href="https://raadlijn.example/stop?token=$&">Stop</a>',
    text: 'Stop: https://raadlijn.example/stop?token=a\nStop: https://raadlijn.example/stop?token=$&\nStop: https://raadlijn.example/stop?token=a',
  })
})
