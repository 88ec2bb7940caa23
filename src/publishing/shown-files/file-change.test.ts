import { expect, test } from 'vitest'

import { changesFile, cutsFile } from './file-change'

const stored = {
  filename: 'brug.jpg',
  width: 800,
  focalX: 50,
  focalY: 50,
}

test('words, and a form that sends the file back as it was, leave the file alone', () => {
  expect(changesFile(stored, { alt: 'De brug' })).toBe(false)
  expect(changesFile(stored, { ...stored, alt: 'De brug' })).toBe(false)
  expect(cutsFile(stored, { focalPoint: { x: 50, y: 50 } })).toBe(false)
  expect(cutsFile(stored, undefined)).toBe(false)
})

test.each([
  ['another name', { filename: 'tunnel.jpg' }],
  ['another point of focus', { focalX: 10 }],
])('%s is another file', (_, sent) => {
  expect(changesFile(stored, sent)).toBe(true)
})

test.each([
  ['cut', { crop: { x: 0, y: 0, width: 50, height: 50 } }],
  ['moved focus', { focalPoint: { x: '10', y: '50' } }],
])('%s makes another picture', (_, edits) => {
  expect(cutsFile(stored, edits)).toBe(true)
})
