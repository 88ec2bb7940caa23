import { expect, test } from 'vitest'

import { showProgress } from './progress.mjs'

test('a log gets a line at the start and one at the end, with the seconds', async () => {
  const out = paper({ isTTY: false })

  const result = await showProgress('1/4 Bouwen', () => Promise.resolve('af'), {
    out,
    now: clock(0, 61_200),
  })

  expect(result).toBe('af')
  expect(out.text).toBe('1/4 Bouwen …\n1/4 Bouwen: klaar, 61 s   \n')
})

test('a screen gets one line that is written over', async () => {
  const out = paper({ isTTY: true })

  await showProgress('1/4 Bouwen', () => Promise.resolve(), { out, now: clock(0, 0, 2000) })

  expect(out.text).toBe('\r1/4 Bouwen … 0 s\r1/4 Bouwen: klaar, 2 s   \n')
})

test('what goes wrong is passed on', async () => {
  const work = () => Promise.reject(new Error('vol'))

  await expect(showProgress('1/4', work, { out: paper({ isTTY: true }) })).rejects.toThrow('vol')
})

function paper({ isTTY }) {
  return {
    isTTY,
    text: '',
    write(text) {
      this.text += text
    },
  }
}

function clock(...moments) {
  return () => moments.shift()
}
